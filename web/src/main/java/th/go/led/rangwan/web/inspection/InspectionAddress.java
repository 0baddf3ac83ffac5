package th.go.led.rangwan.web.inspection;

/** Reads the ids in the addresses of these pages. */
final class InspectionAddress {
    private InspectionAddress() {}

    /** The id in that parameter; 0, which is never found, for what is none. */
    static long id(String parameter) {
        return parameter != null && parameter.matches("\\d{1,18}") ? Long.parseLong(parameter) : 0;
    }

    /** The id below which a page begins; the highest for what is none. */
    static long below(String parameter) {
        long id = id(parameter);
        return id == 0 ? Long.MAX_VALUE : id;
    }
}
