package th.go.led.rangwan.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.cycle.ScoringDefinition;
import th.go.led.rangwan.domain.cycle.TieBreak;

class PanelRankingTest {
    private static final PanelTerms TERMS =
            new PanelTerms(new LinkedHashMap<>(Map.of("a", 50, "b", 50)), ScoringDefinition.DEFAULT);

    /** The works' sheets as {@code a/b a/b}, works parted by {@code ;}; the order and the ranks that come of it. */
    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(delimiter = '|', textBlock = """
            90/90; 80/80; 70/70             | -        | 1 2 3 | 1 2 3
            70/70; 90/90; 80/80             | -        | 2 3 1 | 1 2 3
            80/80; 80/80; 70/70             | -        | 1 2 3 | 1 1 3
            90/70; 70/90; 60/60             | a        | 1 2 3 | 1 2 3
            70/90; 90/70; 60/60             | a        | 2 1 3 | 1 2 3
            70/90; 90/70; 80/80             | b        | 1 3 2 | 1 2 3
            70/90; 90/70; 95/65             | b a      | 1 2 3 | 1 2 3
            60/60 100/100; 80/80 80/80      | SPREAD   | 2 1   | 1 2
            60/60 100/100; 80/80 80/80      | LOWEST   | 2 1   | 1 2
            50/50 80/80 80/80; 70/70 70/70 70/70 | MEDIAN | 1 2 | 1 2
            50/50 80/80 80/80; 70/70 70/70 70/70 | LOWEST | 2 1 | 1 2
            80/80; 80/80; 80/80; 10/10      | a MEDIAN | 1 2 3 4 | 1 1 1 4""")
    void worksAreRankedAndTiesAreParted(String works, String ties, String order, String ranks) {
        PanelRanking ranking = PanelRanking.of(ties(ties), works(works));

        assertEquals(
                numbers(order),
                ranking.places().stream().map(PanelRanking.Place::work).toList());
        assertEquals(
                numbers(ranks),
                ranking.places().stream().map(place -> (long) place.rank()).toList());
    }

    @Test
    void aTieSaysWhatPartedIt() {
        PanelRanking.Tie tie = PanelRanking.of(ties("a MEDIAN"), works("90/70; 70/90"))
                .places()
                .get(1)
                .tie();

        assertEquals(1, tie.before());
        assertEquals(TieBreak.by("a"), tie.by());
        assertEquals(List.of(new BigDecimal("70.0"), new BigDecimal("90.0")), List.of(tie.own(), tie.other()));
    }

    @Test
    void aSharedRankSaysThatNothingPartedIt() {
        PanelRanking.Tie tie = PanelRanking.of(ties("a"), works("80/80; 80/80"))
                .places()
                .get(1)
                .tie();

        assertEquals(1, tie.before());
        assertNull(tie.by());
    }

    @Test
    void figuresAreComparedAsTheReaderSeesThem() {
        Map<Long, PanelResult> works = works("70/70 70/70 71/70; 70/70 70/70 70/70");

        assertEquals(new BigDecimal("70.2"), works.get(1L).totals().result());
        assertEquals(2, PanelRanking.of(List.of(), works).places().get(1).rank());
        Map<Long, PanelResult> nearer =
                works("70/70 70/70 70/70 70/70 70/70 70/70 70/70 70/70 70/70 70/70 70/70 71/70; 70/70");
        assertEquals(1, PanelRanking.of(List.of(), nearer).places().get(1).rank());
    }

    @Test
    void aWorkWithoutPointsHasNoPlace() {
        Map<Long, PanelResult> works = works("80/80");
        works.put(2L, PanelResult.of(TERMS, List.of()));

        assertEquals(1, PanelRanking.of(List.of(), works).places().size());
    }

    private static List<Long> numbers(String words) {
        return Stream.of(words.split(" ")).map(Long::valueOf).toList();
    }

    private static List<TieBreak> ties(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.equals("-"))
                .map(word -> word.length() == 1 ? TieBreak.by(word) : TieBreak.by(TieBreak.By.valueOf(word)))
                .toList();
    }

    private static Map<Long, PanelResult> works(String words) {
        Map<Long, PanelResult> works = new LinkedHashMap<>();
        for (String work : words.split(";", -1)) {
            works.put(
                    works.size() + 1L,
                    PanelResult.of(
                            TERMS,
                            Stream.of(work.strip().split(" "))
                                    .map(PanelRankingTest::points)
                                    .toList()));
        }
        return works;
    }

    private static Map<String, Integer> points(String pair) {
        String[] points = pair.split("/", -1);
        return Map.of("a", Integer.valueOf(points[0]), "b", Integer.valueOf(points[1]));
    }
}
