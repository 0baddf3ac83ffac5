package th.go.led.rangwan.domain.evidence;

/** Whether the judges can read an item: in one of the call's languages, or translated or subtitled into one (ข้อ ๔.๔). */
public enum LanguageStanding {
    /** It is written or spoken in one of the languages. */
    READABLE,
    /** It has no words at all, such as a picture. */
    WORDLESS,
    /** It is translated or subtitled into one of them. */
    TRANSLATED,
    /** Its translation or its subtitles are begun. */
    IN_PROGRESS,
    /** It is in another language and nobody has begun. */
    LACKING;

    /** Whether it may be filed as it is. */
    public boolean ready() {
        return this == READABLE || this == WORDLESS || this == TRANSLATED;
    }
}
