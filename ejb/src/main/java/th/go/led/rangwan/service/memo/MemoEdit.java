package th.go.led.rangwan.service.memo;

import th.go.led.rangwan.domain.memo.MemoWords;

/** An edit of a draft: which, the version that the person saw, and the words typed. */
public record MemoEdit(long memoId, long seenVersion, MemoWords words) {}
