package th.go.led.rangwan.service.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/**
 * Thai digits for official paper. A number in Thai text is written ๐-๙; digits that belong to Latin letters stay as they
 * are, because they are part of a name or an address: {@code UNPSA 2022}, {@code COVID-19}, URLs, e-mail addresses.
 */
final class OfficialDigits {
    private static final Pattern WORD = Pattern.compile("\\S+");

    private OfficialDigits() {}

    static String fold(String text) {
        Matcher words = WORD.matcher(text);
        StringBuilder folded = new StringBuilder(text.length());
        int done = 0;
        boolean afterLatin = false;
        while (words.find()) {
            String word = words.group();
            boolean nextToLatin = afterLatin && words.start() == done + 1 && startsWithNumber(word);
            folded.append(text, done, words.start());
            folded.append(hasLatin(word) || nextToLatin ? word : ThaiDigits.toThai(word));
            done = words.end();
            afterLatin = isLatin(word.charAt(word.length() - 1)) && hasLatin(word);
        }
        return folded.append(text, done, text.length()).toString();
    }

    private static boolean startsWithNumber(String word) {
        return word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    private static boolean hasLatin(String word) {
        return word.chars().anyMatch(OfficialDigits::isLatin);
    }

    private static boolean isLatin(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
