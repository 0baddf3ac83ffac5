package th.go.led.rangwan.domain.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.cycle.ClauseDefinition;
import th.go.led.rangwan.domain.cycle.ClauseStanding;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.rule.FactKind;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.rule.Outcome;
import th.go.led.rangwan.domain.rule.Situation;
import th.go.led.rangwan.domain.rule.Vocabulary;
import th.go.led.rangwan.domain.shared.Bilingual;

/** Judges a work by the clauses of a call. A plain function: the same facts and definition always give the same result. */
public final class Screening {
    private static final Bilingual NOTHING = Bilingual.same("");
    private static final Bilingual WAITS = new Bilingual(
            "ตรวจเมื่อมีใบสมัคร ยังไม่นับในผลการคัดกรอง", "Checked once there is a nomination; does not count yet");

    private Screening() {}

    /** Judges the work in every category of the call, in the order of the call. */
    public static List<CategoryVerdict> of(CycleDefinition definition, Facts facts) {
        return of(definition, definition.deadline().date(), facts);
    }

    /** Judges the work in every category as it was judged when the call closed on that date. */
    static List<CategoryVerdict> of(CycleDefinition definition, LocalDate deadline, Facts facts) {
        return definition.categories().stream()
                .map(category ->
                        judge(definition, new Situation(facts, definition.vocabulary(), category.code(), deadline)))
                .toList();
    }

    /**
     * Judges the work in one category. Clauses that are checked at filing count only once the facts of a nomination are
     * among the facts, so give those only with the nomination's own category.
     */
    public static CategoryVerdict of(CycleDefinition definition, Facts facts, String category) {
        return judge(definition, definition.situation(facts, category));
    }

    private static CategoryVerdict judge(CycleDefinition definition, Situation situation) {
        return CategoryVerdict.of(
                situation.category(),
                definition.clauses().stream()
                        .map(clause -> clause(clause, situation))
                        .toList());
    }

    private static ClauseVerdict clause(ClauseDefinition clause, Situation situation) {
        Optional<Outcome> found = clause.judge(situation);
        return new ClauseVerdict(
                clause.code(),
                clause.title(),
                clause.shortName(),
                ClauseStanding.of(found),
                ClauseStanding.of(found),
                clause.quoteTh(),
                found.map(outcome -> used(outcome, situation.vocabulary())).orElse(List.of()),
                found.map(outcome -> missing(outcome, situation.vocabulary())).orElse(List.of()),
                found.map(Outcome::explanation).orElse(WAITS),
                found.map(outcome -> outcome.findings().get(0)).orElse(WAITS),
                found.map(Outcome::firstEligibleOn).orElse(null),
                found.map(Outcome::whatWouldChange).orElse(NOTHING),
                null);
    }

    private static List<UsedFact> used(Outcome outcome, Vocabulary words) {
        return outcome.used().entrySet().stream()
                .map(used -> new UsedFact(
                        used.getKey(),
                        words.label(used.getKey()),
                        words.words(used.getKey(), used.getValue().value()),
                        used.getValue()))
                .toList();
    }

    private static List<MissingFact> missing(Outcome outcome, Vocabulary words) {
        return outcome.missing().stream()
                .map(code -> new MissingFact(
                        code,
                        words.label(code),
                        words.ask(code),
                        words.find(code).map(FactKind::ruling).orElse(false)))
                .toList();
    }
}
