package th.go.led.rangwan.service.memo;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.memo.MemoKind;
import th.go.led.rangwan.domain.memo.MemoSignature;
import th.go.led.rangwan.domain.memo.MemoState;
import th.go.led.rangwan.domain.memo.MemoWords;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.paper.OfficialMemo;

/**
 * The memos on one matter: those that went out, the draft, and the one that is being read.
 *
 * @param issued the newest first, cancelled ones too
 * @param draft the draft, null while there is none
 * @param chosen the one being read: the draft, else the newest that stands; null while there is none
 * @param written how many annotations stand on the dossier now
 * @param mayWrite whether the caller may begin and edit drafts, number and cancel
 * @param pen in which capacities the caller may sign or approve the one being read, now
 */
public record MemoSheet(
        About about, List<MemoRow> issued, Draft draft, Reading chosen, int written, boolean mayWrite, Pen pen) {

    /**
     * What the memos are about.
     *
     * @param eventId the event, null for another kind
     * @param title of the event, or the name of the unit whose circular it is; null for an application
     */
    public record About(MemoKind kind, Long eventId, Bilingual title) {}

    /** A draft with the version that an edit sends back, and who wrote it last. */
    public record Draft(long id, long version, MemoWords words, Bilingual writtenBy, Instant writtenAt) {}

    /**
     * A memo as it stands on paper.
     *
     * @param version of the memo, which acts on it send back
     * @param row null for a draft
     * @param signatures who signed and approved it, the oldest first
     */
    public record Reading(
            long id, long version, MemoState state, MemoRow row, OfficialMemo paper, List<Signed> signatures) {}

    /** Who signed or approved, in which capacity, when, and the SHA-256 of the paper. */
    public record Signed(
            MemoSignature.Kind kind,
            Bilingual person,
            Bilingual capacity,
            Instant at,
            String sha256,
            Instant recalledAt) {}

    /**
     * What the caller may put their name to.
     *
     * @param sign capacities for signing as the head of the unit
     * @param approve capacities for approving as the head of the department
     */
    public record Pen(List<Choice> sign, List<Choice> approve) {}

    /** A capacity offered: its key for the form, and its line. */
    public record Choice(String key, Bilingual line) {}

    /** Whether the memo being read stands, and annotations were written after it. */
    public boolean outdated() {
        return chosen != null
                && chosen.state() == MemoState.ISSUED
                && chosen.row().annotations() < written;
    }
}
