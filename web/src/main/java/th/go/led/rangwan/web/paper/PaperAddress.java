package th.go.led.rangwan.web.paper;

/** Numbers in addresses. */
final class PaperAddress {
    private PaperAddress() {}

    /** The number that a parameter names; 0, which nothing has, for anything else. */
    static long id(String parameter) {
        return parameter != null && parameter.matches("\\d{1,18}") ? Long.parseLong(parameter) : 0;
    }
}
