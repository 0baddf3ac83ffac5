package th.go.led.rangwan.service.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that a line may not be broken in: those of {@code paper/protected-words.txt}, one a line, which the dictionary of
 * the line breaker does not know or splits; a clock time with its น.; web and mail addresses.
 */
final class ProtectedWords {
    private static final String RESOURCE = "/paper/protected-words.txt";
    private static final ProtectedWords OFFICE = new ProtectedWords(read());
    private static final String CLOCK_TIME = "[0-9๐-๙][0-9๐-๙.]* น\\.";
    private static final String ADDRESS = "https?://[!-~]+|[!-?A-~]+@[!-?A-~]+";

    private final Pattern pattern;

    ProtectedWords(List<String> words) {
        StringBuilder any = new StringBuilder(CLOCK_TIME).append('|').append(ADDRESS);
        words.stream().sorted((a, b) -> b.length() - a.length()).forEach(word -> any.append('|')
                .append(Pattern.quote(word)));
        this.pattern = Pattern.compile(any.toString());
    }

    static ProtectedWords ofTheOffice() {
        return OFFICE;
    }

    /** Takes away the breaks that lie inside a protected word. */
    void clearInside(String text, BitSet breaks) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            breaks.clear(found.start() + 1, found.end());
        }
    }

    private static List<String> read() {
        try (InputStream in = ProtectedWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
