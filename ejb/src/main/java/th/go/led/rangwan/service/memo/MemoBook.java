package th.go.led.rangwan.service.memo;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.paper.PaperState;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The register of the coordinating unit in one calendar year.
 *
 * @param year of the Common Era; 0 when no paper has been registered yet
 * @param years that have a register, the newest first
 * @param rows the papers that the caller may see, the newest first, at most 500
 */
public record MemoBook(Bilingual unit, int year, List<Integer> years, List<Row> rows) {

    /**
     * One number of the register.
     *
     * @param reason why it was cancelled, null while it stands
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
            Long nominationId,
            Long requestId,
            String letterPage) {}
}
