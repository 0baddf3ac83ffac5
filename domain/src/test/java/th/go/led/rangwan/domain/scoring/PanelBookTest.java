package th.go.led.rangwan.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.cycle.ScoringDefinition;

/** The hidden-score rule and who counts, over tables. People 1 to 3 have seats, 4 was released, 9 only reads. */
class PanelBookTest {
    private static final PanelTerms TERMS =
            new PanelTerms(new LinkedHashMap<>(Map.of("a", 100)), ScoringDefinition.DEFAULT);
    private static final long WORK = 7;
    private static final long OTHER = 8;

    /**
     * Sheets that are in as {@code person}, or {@code person-} for an abstention; declared conflicts; then what each person sees
     * of the work.
     */
    @ParameterizedTest(name = "in: {0}, conflicts: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -       | -   | OWN_FIRST OWN_FIRST OWN_FIRST WAITING WAITING
            1       | -   | SHOWN OWN_FIRST OWN_FIRST WAITING WAITING
            1 2     | -   | SHOWN SHOWN OWN_FIRST WAITING WAITING
            1 2 3   | -   | SHOWN SHOWN SHOWN SHOWN SHOWN
            1-      | -   | SHOWN OWN_FIRST OWN_FIRST WAITING WAITING
            1 2 3-  | -   | SHOWN SHOWN SHOWN SHOWN SHOWN
            1 2     | 3   | SHOWN SHOWN CONFLICT SHOWN SHOWN
            1       | 3   | SHOWN OWN_FIRST CONFLICT WAITING WAITING
            1 2 3   | 3   | SHOWN SHOWN CONFLICT SHOWN SHOWN
            -       | 1 2 3 | CONFLICT CONFLICT CONFLICT SHOWN SHOWN
            1 2 3 4 | -   | SHOWN SHOWN SHOWN SHOWN SHOWN
            4       | -   | OWN_FIRST OWN_FIRST OWN_FIRST SHOWN WAITING""")
    void othersScoresAreHidden(String in, String conflicts, String sights) {
        PanelBook book = book(in, conflicts);

        assertEquals(
                List.of(sights.split(" ")),
                Stream.of(1L, 2L, 3L, 4L, 9L)
                        .map(person -> book.sight(person, WORK).name())
                        .toList());
    }

    @ParameterizedTest(name = "in: {0}, conflicts: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -       | -     | 1 2 3   | 1 2 3 | false
            1       | -     | 1 2 3   | 2 3   | false
            1 2 3   | -     | 1 2 3   | -     | true
            1 2     | 3     | 1 2     | -     | true
            1 2 4   | 3     | 1 2 4   | -     | true
            1- 2- 3- | -    | 1 2 3   | -     | true
            -       | 1 2 3 | -       | -     | true""")
    void whoIsWaitedForIsToldApart(String in, String conflicts, String expected, String owing, boolean complete) {
        PanelBook book = book(in, conflicts);

        assertEquals(people(expected), book.expected(WORK));
        assertEquals(people(owing), book.owing(WORK));
        assertEquals(complete, book.complete(WORK));
    }

    @Test
    void abstentionsAndConflictsAreLeftOutOfEveryFigure() {
        assertEquals(3, book("1 2 3", null).result(TERMS, WORK).totals().count());
        assertEquals(2, book("1 2 3-", null).result(TERMS, WORK).totals().count());
        assertEquals(2, book("1 2 3", "3").result(TERMS, WORK).totals().count());
        assertEquals(0, book("1-", "2 3").result(TERMS, WORK).totals().count());
    }

    @Test
    void aPanelInWhichNobodyGaveAnythingIsNeverComplete() {
        assertFalse(book(null, "1 2 3").complete());
        assertTrue(book("1", "2 3").complete());
    }

    @Test
    void nobodyOwesASheetOfAWorkThatWasDecidedAndWhoGaveNoneStillSeesNone() {
        PanelBook open = book("1", null);
        PanelBook shut = new PanelBook(TERMS, open.works(), open.seats(), open.declared(), open.sheets(), Set.of(WORK));

        assertEquals(List.of(2L, 3L), open.owing(WORK));
        assertEquals(List.of(), shut.owing(WORK));
        assertTrue(shut.complete());
        assertEquals(Sight.SHOWN, shut.sight(9, WORK));
        assertEquals(Sight.OWN_FIRST, shut.sight(2, WORK));
    }

    @Test
    void theLastWordOfADeclarationHolds() {
        PanelBook book = new PanelBook(
                TERMS,
                List.of(WORK),
                List.of(new PanelBook.Seat(1, false)),
                List.of(new PanelBook.Declared(1, WORK, true), new PanelBook.Declared(1, WORK, false)),
                List.of());

        assertFalse(book.conflicted(1, WORK));
        assertTrue(book.declared(1, WORK));
        assertFalse(book.declared(1, OTHER));
    }

    @Test
    void theOrderIsHiddenUntilEveryWorkMayBeSeen() {
        PanelBook half = two(List.of(given(1, WORK), given(2, WORK), given(1, OTHER)), List.of());

        assertTrue(half.seesOrder(1));
        assertFalse(half.seesOrder(2));
        assertFalse(half.seesOrder(9));
        assertFalse(half.complete());
        assertEquals(List.of(OTHER), half.owed(2));
        PanelBook whole = two(List.of(given(1, WORK), given(2, WORK), given(1, OTHER), given(2, OTHER)), List.of());
        assertTrue(whole.seesOrder(2) && whole.seesOrder(9) && whole.complete());
    }

    @Test
    void whoHasAConflictInOneWorkNeverSeesTheOrder() {
        PanelBook book = two(
                List.of(given(1, WORK), given(2, WORK), given(1, OTHER)),
                List.of(new PanelBook.Declared(2, OTHER, true)));

        assertTrue(book.complete());
        assertTrue(book.sight(2, WORK).shown());
        assertFalse(book.seesOrder(2));
    }

    private static PanelBook two(List<PanelBook.Given> sheets, List<PanelBook.Declared> declared) {
        return new PanelBook(
                TERMS,
                List.of(WORK, OTHER),
                List.of(new PanelBook.Seat(1, false), new PanelBook.Seat(2, false)),
                declared,
                sheets);
    }

    private static PanelBook book(String in, String conflicts) {
        return new PanelBook(
                TERMS,
                List.of(WORK),
                List.of(
                        new PanelBook.Seat(1, false),
                        new PanelBook.Seat(2, false),
                        new PanelBook.Seat(3, false),
                        new PanelBook.Seat(4, true)),
                people(conflicts).stream()
                        .map(person -> new PanelBook.Declared(person, WORK, true))
                        .toList(),
                in == null
                        ? List.of()
                        : Stream.of(in.split(" "))
                                .map(word -> word.endsWith("-")
                                        ? new PanelBook.Given(Long.parseLong(word.substring(0, 1)), WORK, Map.of())
                                        : given(Long.parseLong(word), WORK))
                                .toList());
    }

    private static PanelBook.Given given(long person, long work) {
        return new PanelBook.Given(person, work, Map.of("a", 70));
    }

    private static List<Long> people(String words) {
        return words == null
                ? List.of()
                : Stream.of(words.split(" ")).map(Long::valueOf).toList();
    }
}
