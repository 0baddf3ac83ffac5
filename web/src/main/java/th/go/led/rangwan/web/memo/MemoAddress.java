package th.go.led.rangwan.web.memo;

/** Reads numbers out of addresses. */
final class MemoAddress {
    private MemoAddress() {}

    /** The id in an address; 0, which is never found, for anything else. */
    static long id(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
