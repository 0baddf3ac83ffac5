package th.go.led.rangwan.service.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be found, in the order in which it is shown. */
public enum FoundGroup {
    /** Works: code, titles, summaries, and what is stated about them. */
    WORKS,
    /** Answers of nominations, in both languages. */
    ANSWERS,
    /** Evidence, by its name. */
    EVIDENCE,
    /** Lessons. */
    LESSONS;

    /** The code in addresses, e.g. {@code works}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The group of that code, none for any other text. */
    public static Optional<FoundGroup> of(String code) {
        return Stream.of(values()).filter(group -> group.code().equals(code)).findFirst();
    }
}
