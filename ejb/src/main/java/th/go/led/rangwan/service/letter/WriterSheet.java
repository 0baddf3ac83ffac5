package th.go.led.rangwan.service.letter;

import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.WriterStanding;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;

/**
 * What a writer's link shows to whoever opens it, and nothing else of the dossier.
 *
 * @param known whether the code was typed in this browser a short while ago
 * @param language in which the body is written to
 * @param request null unless the link stands open
 * @param declined whether the one who is known has answered that no letter will be written
 */
public record WriterSheet(
        WriterStanding standing, boolean known, Language language, Request request, boolean declined) {
    /**
     * What is asked.
     *
     * @param department who asks
     * @param unit to turn to, and its telephone as the department writes it, empty when it has none
     * @param body who is asked
     * @param number of our letter
     * @param dueOn the last day in Bangkok on which the link opens
     * @param state where the letter is
     * @param since when it came there
     * @param remark what is to be mended in a letter that was sent back, else empty
     * @param work null until the code was typed
     */
    public record Request(
            Bilingual department,
            Bilingual unit,
            String telephone,
            Bilingual body,
            String number,
            LocalDate dueOn,
            LetterState state,
            Instant since,
            String remark,
            Work work) {
        /** Whether the body may still promise the letter. */
        public boolean mayAgree() {
            return state.mayBecome(LetterState.AGREED);
        }

        /** Whether the body may still say that it writes none. */
        public boolean mayDecline() {
            return state.mayBecome(LetterState.DECLINED);
        }

        /** Whether the letter may be sent now. */
        public boolean maySend() {
            return state.mayBecome(LetterState.RECEIVED);
        }
    }

    /** The facts of the work that a writer needs; the English halves may be empty. */
    public record Work(Bilingual title, Bilingual summary, Bilingual unit, Bilingual award, String website) {}
}
