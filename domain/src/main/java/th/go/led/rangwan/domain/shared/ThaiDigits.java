package th.go.led.rangwan.domain.shared;

/** Thai and Arabic digits. We store and search Arabic digits; official papers and clause names show Thai ones. */
public final class ThaiDigits {
    private static final char THAI_ZERO = '๐';

    private ThaiDigits() {}

    /** The text with every Arabic digit written in Thai. */
    public static String toThai(String text) {
        return shifted(text, '0', THAI_ZERO);
    }

    /** The number in Thai digits. */
    public static String toThai(long number) {
        return toThai(Long.toString(number));
    }

    /** The text with every Thai digit written in Arabic: the form to store, to compare and to search. */
    public static String toArabic(String text) {
        return shifted(text, THAI_ZERO, '0');
    }

    private static String shifted(String text, char fromZero, char toZero) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= fromZero && c <= fromZero + 9;
            result.append(digit ? (char) (c - fromZero + toZero) : c);
        }
        return result.toString();
    }
}
