package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Something wrong with a document.
 *
 * @param line the line, counted from 1; 0 when it concerns the whole document
 * @param code what kind of problem, for example {@code cycle.problem.weights}
 * @param sentence what is wrong and what would be right
 */
public record CycleProblem(int line, String code, Bilingual sentence) implements Serializable {

    /** The step of the reading that found it. */
    public CycleStep step() {
        return CycleStep.of(code);
    }
}
