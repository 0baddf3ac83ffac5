package th.go.led.rangwan.domain.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * What a rule is judged in.
 *
 * @param facts what is known of the work
 * @param vocabulary the facts that the call declares, for words
 * @param category the code of the category at hand
 * @param deadline the calendar date that the call names as its deadline, in the zone it names
 */
public record Situation(Facts facts, Vocabulary vocabulary, String category, LocalDate deadline) {

    /** A fact's code for the category at hand. */
    String code(String template) {
        return FactKind.expanded(template, category);
    }

    /** The fact of that declared code for the category at hand. */
    Optional<Fact> find(String template) {
        return facts.find(code(template));
    }

    /** Whether at least one of the facts of these declared codes is known for the category at hand. */
    public boolean knowsAny(Collection<String> templates) {
        return templates.stream().anyMatch(template -> facts.know(code(template)));
    }
}
