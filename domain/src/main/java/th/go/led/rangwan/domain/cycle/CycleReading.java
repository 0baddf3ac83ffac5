package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * What came of reading a document. A document is accepted only without problems; one that is sound in itself and only
 * differs from its own example cases has a definition all the same, so that a draft can be shown and mended.
 *
 * @param definition the definition, null when the document is broken in schema or sense
 * @param problems all problems in the order of their lines
 */
public record CycleReading(CycleDefinition definition, List<CycleProblem> problems) implements Serializable {

    public CycleReading {
        problems = List.copyOf(problems);
    }

    /** Whether the document can be used. */
    public boolean accepted() {
        return problems.isEmpty();
    }

    /** How many problems that step found. */
    public long count(CycleStep step) {
        return problems.stream().filter(problem -> problem.step() == step).count();
    }

    /**
     * Whether that step was reached: sense is looked for in what could be read to its end, and the example cases are tried
     * only on a document that is sound in itself.
     */
    public boolean reached(CycleStep step) {
        return switch (step) {
            case SCHEMA -> true;
            case SENSE -> problems.stream().noneMatch(problem -> CycleStep.stops(problem.code()));
            case EXAMPLES -> definition != null;
        };
    }

    /** The definition, or a refusal {@code cycle.refused.document} with the number of problems and the first of them. */
    public CycleDefinition orRefuse() {
        if (accepted()) return definition;
        CycleProblem first = problems.get(0);
        throw new RefusedException(
                "cycle.refused.document",
                Integer.toString(problems.size()),
                new Bilingual(
                        "บรรทัด " + first.line() + " " + first.sentence().th(),
                        "line " + first.line() + ": " + first.sentence().en()));
    }
}
