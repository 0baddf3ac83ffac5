package th.go.led.rangwan.domain.evidence;

/** Whose website is given: the work's, or where it has none the agency's (ข้อ ๔.๓). */
public enum WebsiteOwner {
    /** A website of the work itself. */
    WORK,
    /** The website of the agency that nominates it. */
    AGENCY
}
