package th.go.led.rangwan.service.memo;

import java.time.Instant;
import th.go.led.rangwan.domain.memo.MemoState;

/**
 * A memo that went out.
 *
 * @param version of the memo, which acts on it send back
 * @param paperId the registered paper, by which its PDF is opened
 * @param reference prefix and number, Arabic digits
 * @param reason why it was cancelled, null while it stands
 * @param annotations how many annotations of the dossier are printed on it
 */
public record MemoRow(
        long id,
        long version,
        long paperId,
        String reference,
        String subject,
        Instant issuedAt,
        MemoState state,
        String reason,
        int annotations) {}
