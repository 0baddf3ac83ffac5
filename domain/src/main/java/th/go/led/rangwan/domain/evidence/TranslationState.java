package th.go.led.rangwan.domain.evidence;

/** How far the translation or the subtitles of an item are; a person may find a finished one lacking again. */
public enum TranslationState {
    /** Nobody has begun. */
    NONE,
    /** Somebody is at it. */
    IN_PROGRESS,
    /** It is there, as a file or behind an address. */
    DONE
}
