package th.go.led.rangwan.web.memo;

/** Reads numbers out of addresses, and names the page of a memo. */
final class MemoAddress {
    private MemoAddress() {}

    /** The id in an address; 0, which is never found, for anything else. */
    static long id(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** The page of a memo that is on no nomination, after a post. */
    static String page(long id) {
        return "memo-paper?faces-redirect=true&memo=" + id;
    }
}
