package th.go.led.rangwan.domain.paper;

/** What the reader of papers finds; a person confirms each before it goes anywhere. */
public enum FindingKind {
    /** The paper's own number. Arabic digits. */
    NUMBER(FindingGroup.HEAD),
    /** The paper's date. ISO. */
    DATED(FindingGroup.HEAD),
    /** The words of its เรื่อง line. */
    SUBJECT(FindingGroup.HEAD),
    /** Who sent it, from its ส่วนราชการ line. */
    SENDER(FindingGroup.HEAD),
    /** To whom it is addressed, from its เรียน line. */
    ADDRESSEE(FindingGroup.HEAD),
    /** By when one applies: ISO date, {@code midnight} or a time, the zone as named. */
    DEADLINE(FindingGroup.TIME),
    /** A meeting: ISO date, begin and end. */
    EVENT(FindingGroup.TIME),
    /** Any other date. ISO. */
    DATE(FindingGroup.TIME),
    /** A category of the award: its name and what it is about. */
    CATEGORY(FindingGroup.CATEGORIES),
    /** A clause on who may apply. */
    ELIGIBILITY(FindingGroup.CLAUSES),
    /** A criterion of judging. */
    CRITERION(FindingGroup.CRITERIA),
    /** A clause on documents. */
    DOCUMENT(FindingGroup.DOCUMENTS),
    /** A part of the clause before it. */
    PART(FindingGroup.DOCUMENTS),
    /** How one applies. */
    METHOD(FindingGroup.CLAUSES),
    /** A numbered clause under a heading that the reader does not know. */
    CLAUSE(FindingGroup.CLAUSES),
    /** An address in the web. */
    WEB(FindingGroup.ADDRESSES),
    /** A mail address. */
    MAIL(FindingGroup.ADDRESSES),
    /** A telephone number. Arabic digits. */
    PHONE(FindingGroup.ADDRESSES),
    /** The year in an award's name, common era. */
    AWARD_YEAR(FindingGroup.YEARS),
    /** How many of something. */
    COUNT(FindingGroup.COUNTS),
    /** Who signed, and what was written below. */
    SIGNATURE(FindingGroup.SIGNATURES),
    /** What was written by hand below the signature. */
    HANDWRITING(FindingGroup.SIGNATURES),
    /** The paper says two things, or something that cannot be. */
    CONTRADICTION(FindingGroup.CONTRADICTIONS);

    private final FindingGroup group;

    FindingKind(FindingGroup group) {
        this.group = group;
    }

    /** The group under which it is shown. */
    public FindingGroup group() {
        return group;
    }
}
