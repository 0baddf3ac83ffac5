package th.go.led.rangwan.domain.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.nomination.WordDifference.Kind;
import th.go.led.rangwan.domain.nomination.WordDifference.Piece;

class WordDifferenceTest {
    private static final int WORDS = 10_000;

    /** A second holds several times as many of these steps, on a slow machine too. */
    private static final long SOON = 60_000_000;

    private static List<String> cut(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<= )|(?= )"));
    }

    private static List<Piece> pieces(List<String> before, List<String> after) {
        List<Piece> pieces = new WordDifference(before, after).pieces(before, after);
        assertEquals(String.join("", before), joined(pieces, Kind.INSERTED), "the earlier text is whole");
        assertEquals(String.join("", after), joined(pieces, Kind.DELETED), "the later text is whole");
        return pieces;
    }

    private static String joined(List<Piece> pieces, Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    private static String drawn(String before, String after) {
        return pieces(cut(before), cut(after)).stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.words();
                    case DELETED -> "[-" + piece.words() + "]";
                    case INSERTED -> "[+" + piece.words() + "]";
                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'','',''",
                "'','a b','[+a b]'",
                "'a b','','[-a b]'",
                "'a b c','a b c','a b c'",
                "'a b c','a x c','a [-b][+x] c'",
                "'serves the poor in 77 provinces','serves the poor in all 77 provinces, first','serves the poor in [+all ]77[- provinces][+ provinces, first]'",
                "'one two three four','one four','one [-two three ]four'",
                "'a b','b a','[-a ]b[+ a]'"
            })
    void theDifferenceIsTheShortestThatAReaderFollows(String before, String after, String drawn) {
        assertEquals(drawn, drawn(before, after));
    }

    @RepeatedTest(200)
    void bothTextsAreAlwaysWhole(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<String> before = letters(random, 1 + random.nextInt(60), 1 + random.nextInt(8));
        List<String> after = letters(random, 1 + random.nextInt(60), 1 + random.nextInt(8));
        long same = new WordDifference(before, after)
                .pieces(before, after).stream()
                        .filter(piece -> piece.kind() == Kind.SAME)
                        .mapToLong(piece -> piece.words().length())
                        .sum();
        pieces(before, after);
        assertEquals(longest(before, after), same, "no longer common part exists");
    }

    private static List<String> letters(Random random, int length, int kinds) {
        return IntStream.range(0, length)
                .mapToObj(at -> Character.toString('a' + random.nextInt(kinds)))
                .toList();
    }

    private static int longest(List<String> one, List<String> other) {
        int[][] grid = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                grid[i][j] = one.get(i).equals(other.get(j))
                        ? grid[i + 1][j + 1] + 1
                        : Math.max(grid[i + 1][j], grid[i][j + 1]);
            }
        }
        return grid[0][0];
    }

    /** 10,000 words with a space after each, of a small vocabulary: the hardest for a comparison. */
    private static List<String> words(long seed, int vocabulary) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        for (int at = 0; at < WORDS; at++) {
            words.add("w" + random.nextInt(vocabulary));
            words.add(" ");
        }
        return words;
    }

    private static void soon(List<String> before, List<String> after) {
        WordDifference difference = new WordDifference(before, after);
        assertTrue(difference.steps() < SOON, "steps: " + difference.steps());
        pieces(before, after);
    }

    @ParameterizedTest
    @CsvSource({"20", "200", "2000", "20000"})
    void twoTextsOfTenThousandWordsWithNothingInCommonButTheVocabularyAreComparedSoon(int vocabulary) {
        soon(words(1, vocabulary), words(2, vocabulary));
    }

    @Test
    void aTextTurnedRoundIsComparedSoon() {
        List<String> before = words(1, 5000);
        List<String> after = new ArrayList<>(before);
        Collections.reverse(after);
        soon(before, after);
    }

    @Test
    void anyTwoOfTwoHundredVersionsAreComparedSoon() {
        Random random = new Random(7);
        List<List<String>> versions = new ArrayList<>(List.of(words(3, 4000)));
        for (int version = 1; version < 200; version++) {
            List<String> next = new ArrayList<>(versions.get(version - 1));
            for (int change = 0; change < 40; change++) {
                int at = random.nextInt(next.size());
                if (random.nextBoolean()) {
                    next.set(at, "n" + random.nextInt(4000));
                } else {
                    next.add(at, "n" + random.nextInt(4000));
                }
            }
            versions.add(next);
        }
        for (int pair = 0; pair < 12; pair++) {
            soon(versions.get(random.nextInt(200)), versions.get(random.nextInt(200)));
        }
        soon(versions.get(0), versions.get(199));
    }
}
