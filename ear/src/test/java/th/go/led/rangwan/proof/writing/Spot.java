package th.go.led.rangwan.proof.writing;

import java.util.List;
import java.util.stream.Stream;

/**
 * A place where one text of a dossier is written.
 *
 * @param question code of the question, e.g. {@code 4a}
 * @param part {@code th} or {@code en}
 */
public record Spot(long nomination, String question, String part) {
    /** The questions of UNPSA 2022 that ask for words. */
    private static final List<String> QUESTIONS =
            List.of("1", "2", "3a", "3b", "4a", "4b", "4c", "5a", "5b", "6a", "6b", "6c", "8a", "8b", "10", "11", "12");

    /** Every place of the nomination that takes words in Thai or English: two for each question. */
    public static List<Spot> of(long nomination) {
        return QUESTIONS.stream()
                .flatMap(question -> Stream.of("th", "en").map(part -> new Spot(nomination, question, part)))
                .toList();
    }
}
