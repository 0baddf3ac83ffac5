package th.go.led.rangwan.web.evidence;

/** Ids as addresses carry them. */
final class Ids {
    private Ids() {}

    /** The id; 0, which is never found, for anything else. */
    static long of(String parameter) {
        return parameter != null && parameter.matches("\\d{1,18}") ? Long.parseLong(parameter) : 0;
    }
}
