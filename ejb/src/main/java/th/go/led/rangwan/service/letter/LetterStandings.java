package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.letter.Applicant;
import th.go.led.rangwan.domain.letter.Candidate;
import th.go.led.rangwan.domain.letter.Independence;
import th.go.led.rangwan.domain.letter.IndependenceRuling;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.letter.Rulings;
import th.go.led.rangwan.domain.letter.Standing;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.People;

/** Puts stored letters before the independence rule. */
@Dependent
public class LetterStandings {
    @Inject
    private Letters letters;

    @Inject
    private Bodies bodies;

    @Inject
    private Cycles cycles;

    @Inject
    private People people;

    /** Everything that a page or a gate asks about the letters of a nomination. */
    Judged of(Nomination nomination) {
        Nomination.Entry entry = nomination.entry();
        LetterRule rule = LetterRule.of(cycles.definition(entry.cycle(), entry.revision()));
        List<ReferenceLetter> stored = letters.of(nomination.id());
        List<IndependenceRuling> rulings = bodies.rulingsOn(
                stored.stream().map(letter -> letter.body().id()).collect(Collectors.toSet()));
        List<Candidate> candidates = stored.stream().map(Candidate::of).toList();
        List<Standing> standings = Independence.judge(candidates, applicant(), Rulings.of(rulings), rule.needed());
        return new Judged(rule, stored, rulings, standings, LetterCount.of(rule.needed(), candidates, standings));
    }

    /** How far the letters of a nomination are; for use cases that have checked the right to read it. */
    public LetterCount countOf(Nomination nomination) {
        return of(nomination).count();
    }

    /** The letters that fill the slots of the call, in the order of the slots. */
    public List<ReferenceLetter> counting(Nomination nomination) {
        Judged judged = of(nomination);
        return judged.standings().stream()
                .filter(Standing::filled)
                .sorted(Comparator.comparingInt(Standing::slot))
                .flatMap(standing ->
                        judged.letters().stream().filter(letter -> letter.id().equals(standing.letterId())))
                .toList();
    }

    /** Who applies. */
    Applicant applicant() {
        OrgUnit department = people.headOfDepartment().unit();
        return Applicant.of(
                name(department),
                people.units().stream().map(LetterStandings::name).toList());
    }

    private static Bilingual name(OrgUnit unit) {
        return new Bilingual(unit.nameTh(), unit.nameEn());
    }

    /** Letters in the order of planning, rulings on their bodies the oldest first, standings by nearness to acceptance. */
    record Judged(
            LetterRule rule,
            List<ReferenceLetter> letters,
            List<IndependenceRuling> rulings,
            List<Standing> standings,
            LetterCount count) {
        Standing standing(long letterId) {
            return standings.stream()
                    .filter(standing -> standing.letterId() == letterId)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
