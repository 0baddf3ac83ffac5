package th.go.led.rangwan.web.nomination;

/** Reads what an address says: never a fault, at worst something that is never found. */
final class Address {
    private Address() {}

    /** The id, 0 when there is none. */
    static long id(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** The text, empty when there is none. */
    static String text(String text) {
        return text == null ? "" : text;
    }
}
