package th.go.led.rangwan.service.search;

/**
 * Where a part of a list begins: after the record with these two numbers, by which the list is ordered.
 *
 * @param major id of the record, or of the nomination to which it belongs
 * @param minor id of the record where {@code major} is its nomination's, else 0
 */
public record Cursor(long major, long minor) {
    /** Before the first record. */
    public static final Cursor START = new Cursor(Long.MAX_VALUE, Long.MAX_VALUE);

    /** Reads what {@link #text} wrote; anything else begins at the start. */
    public static Cursor of(String text) {
        if (text == null || !text.matches("\\d{1,18}-\\d{1,18}")) {
            return START;
        }
        String[] numbers = text.split("-", -1);
        return new Cursor(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
    }

    /** As addresses carry it. */
    public String text() {
        return major + "-" + minor;
    }
}
