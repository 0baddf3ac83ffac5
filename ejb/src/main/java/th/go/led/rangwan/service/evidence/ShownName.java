package th.go.led.rangwan.service.evidence;

/**
 * A name for the eye: marks that turn the direction of writing and control characters stand as their numbers, so that no
 * name looks like another. The stored name is not touched.
 */
public final class ShownName {
    private ShownName() {}

    /** The name with such characters written as their numbers, e.g. {@code [U+202E]}. */
    public static String of(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().forEach(point -> {
            if (Character.isISOControl(point) || turnsDirection(point)) {
                shown.append("[U+%04X]".formatted(point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    private static boolean turnsDirection(int point) {
        return point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
