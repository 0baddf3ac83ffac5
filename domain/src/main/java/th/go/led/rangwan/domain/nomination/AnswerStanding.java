package th.go.led.rangwan.domain.nomination;

/** How far the answer to one question is. */
public enum AnswerStanding {
    /** All that the question asks for is there, within the limit, the translation as new as the Thai. */
    DONE,
    /** The text to be submitted is older than the Thai draft. */
    STALE,
    /** The text to be submitted has more words than the call allows; filing will refuse it. */
    OVER,
    /** Begun: a part of it is still missing. */
    WRITING,
    /** Nobody has begun. */
    EMPTY,
    /** Another answer makes it needless. */
    NOT_ASKED
}
