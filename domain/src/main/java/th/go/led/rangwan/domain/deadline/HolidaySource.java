package th.go.led.rangwan.domain.deadline;

/** How a holiday came into the table. */
public enum HolidaySource {
    /** It ships with the desk. */
    SHIPPED,
    /** A person typed it. */
    TYPED,
    /** A person took it from a file. */
    FILE
}
