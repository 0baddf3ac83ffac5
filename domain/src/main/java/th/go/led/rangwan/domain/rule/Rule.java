package th.go.led.rangwan.domain.rule;

import java.io.Serializable;
import java.util.Set;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A rule of a call. The kinds are a closed set, their parameters are data: a new year's award needs no new kind. A rule
 * sees plain facts and nothing else, and what nobody has stated never makes it pass.
 */
public sealed interface Rule extends Serializable
        permits AllOf,
                AnyOf,
                Not,
                ChoiceIn,
                NumberBetween,
                DateBetween,
                RunningFor,
                Documents,
                Letters,
                Judgement,
                ExceptCategory {

    /** Judges the facts. The outcome explains itself in words fit for an official memo. */
    Outcome judge(Situation situation);

    /** What the rule asks for, in words. */
    Bilingual describe(Vocabulary vocabulary);

    /** The codes of the facts that it reads, as declared, so with {@code {category}} in place of a category's code. */
    Set<String> facts();
}
