package th.go.led.rangwan.service.memo;

import java.util.List;

/**
 * The memos on an event.
 *
 * @param draftId the draft, 0 while there is none
 * @param issued those that went out, the newest first, cancelled ones too
 * @param mayCompose whether the caller may begin one now
 * @param shown whether the caller may read them at all
 */
public record EventMemos(long draftId, List<MemoRow> issued, boolean mayCompose, boolean shown) {
    /** What somebody sees who may not read them. */
    static final EventMemos NONE = new EventMemos(0, List.of(), false, false);
}
