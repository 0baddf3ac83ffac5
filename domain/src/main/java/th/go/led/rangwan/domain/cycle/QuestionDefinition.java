package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One box of the form.
 *
 * @param code its number and part, for example 4a
 * @param shortTitle a title for lists
 * @param text the question; the English is the official wording once verified
 * @param guidance the department's own help for who answers, no words of the form; null for none
 * @param maxWords the limit in words of the submission language, null when there is none
 * @param dependsOn the answer that opens it, null when it is always asked
 * @param verified whether somebody has compared it with the real form
 * @param verifiedBy who did, null when nobody has or it is not told
 */
public record QuestionDefinition(
        String code,
        Bilingual shortTitle,
        Bilingual text,
        Bilingual guidance,
        Integer maxWords,
        AnswerKind answer,
        Dependency dependsOn,
        boolean verified,
        String verifiedBy)
        implements Serializable {
    /** The box is asked only when the question of that code was answered so ({@code yes} or {@code no}). */
    public record Dependency(String question, String answer) implements Serializable {}
}
