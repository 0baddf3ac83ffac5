package th.go.led.rangwan.web.submission;

/** What the addresses of these pages name. */
final class SubmissionAddress {
    private SubmissionAddress() {}

    /** The number in a parameter; 0, which is never found, for what is none. */
    static long id(String parameter) {
        return parameter != null && parameter.matches("\\d{1,18}") ? Long.parseLong(parameter) : 0;
    }
}
