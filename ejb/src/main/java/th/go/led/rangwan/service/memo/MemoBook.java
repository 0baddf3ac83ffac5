package th.go.led.rangwan.service.memo;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.memo.MemoKind;
import th.go.led.rangwan.domain.paper.PaperState;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A part of the register of a unit in one calendar year.
 *
 * @param ask what is shown: a register that the caller may see
 * @param units that have a register or are the caller's own
 * @param years that have a register, and this one, the newest first
 * @param rows the papers that the caller may see, the newest first
 * @param drafts memos of the unit that have no number yet and are on no application, for who writes them
 * @param next the number before which the next part begins; 0 when this is the last
 * @param first the number with which the year began
 * @param mayBegin whether the caller may set the first number now: no number was given out, and it was not set
 * @param mayWrite whether the caller writes papers of this unit
 */
public record MemoBook(
        BookAsk ask,
        List<Unit> units,
        List<Integer> years,
        List<Row> rows,
        List<Draft> drafts,
        int next,
        int first,
        boolean mayBegin,
        boolean mayWrite) {

    /** A memo without a number. */
    public record Draft(long id, MemoKind kind, String subject, Instant writtenAt) {}

    /** A unit that has a register. */
    public record Unit(long id, Bilingual name) {}

    /** The unit whose register it is. */
    public Bilingual unit() {
        return units.stream()
                .filter(unit -> unit.id() == ask.unitId())
                .map(Unit::name)
                .findFirst()
                .orElse(Bilingual.same(""));
    }

    /** Whether only some papers are asked for. */
    public boolean filtered() {
        return !ask.words().isEmpty() || ask.state() != null;
    }

    /**
     * One number of the register.
     *
     * @param reason why it was cancelled, null while it stands
     * @param memoId the memo that it is, null for another paper
     * @param nominationId the nomination whose memo it is, null for another paper
     * @param requestId the letter of request that it is, null for another paper
     * @param letterPage the page of that letter, relative to the role's folder
     */
    public record Row(
            long paperId,
            int number,
            String reference,
            String subject,
            Instant issuedAt,
            PaperState state,
            String reason,
            Long memoId,
            Long nominationId,
            Long requestId,
            String letterPage) {

        /** The paper's page, relative to the role's folder; empty for a paper that has none. */
        public String page() {
            if (nominationId != null) {
                return "memo.xhtml?id=" + nominationId + "&memo=" + memoId;
            }
            return memoId != null ? "memo-paper.xhtml?memo=" + memoId : requestId != null ? letterPage : "";
        }

        /** The address of its PDF, relative to the application; empty for a paper that has none. */
        public String file() {
            return memoId != null
                    ? "/download/memo/" + paperId
                    : requestId != null ? "/download/letter/" + requestId + ".pdf" : "";
        }
    }
}
