package th.go.led.rangwan.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.cycle.Aggregation;
import th.go.led.rangwan.domain.cycle.ScoringDefinition;

class PanelResultTest {
    private static final PanelTerms UNEVEN =
            new PanelTerms(weights("2.1", 20, "2.2", 30, "2.3", 50), ScoringDefinition.DEFAULT);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0.0",
        "100, 100, 100, 100.0",
        "100, 0, 0, 20.0",
        "0, 100, 0, 30.0",
        "0, 0, 100, 50.0",
        "83, 70, 87, 81.1",
        "71, 65, 33, 50.2"
    })
    void totalFollowsTheWeights(int first, int second, int third, BigDecimal total) {
        assertEquals(total, UNEVEN.total(points(first, second, third)));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 2, 75.0", "10, 10, 20, 75.0", "25, 25, 50, 75.0"})
    void weightsNeedNotAddUpToAHundred(int first, int second, int third, BigDecimal total) {
        PanelTerms terms =
                new PanelTerms(weights("2.1", first, "2.2", second, "2.3", third), ScoringDefinition.DEFAULT);
        assertEquals(total, terms.total(points(50, 50, 100)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 8 7 9, 82.0",
        "0, 10, 10 10 10, 100.0",
        "0, 10, 0 0 0, 0.0",
        "1, 5, 5 5 5, 100.0",
        "1, 5, 1 1 1, 20.0",
        "0, 4, 3 2 1, 42.5"
    })
    void totalIsOutOfAHundredOnEveryScale(int least, int most, String given, BigDecimal total) {
        PanelTerms terms = new PanelTerms(UNEVEN.weights(), rule(least, most, Aggregation.MEAN, 0));
        List<Integer> points =
                Arrays.stream(given.split(" ")).map(Integer::valueOf).toList();
        assertEquals(total, terms.total(points(points.get(0), points.get(1), points.get(2))));
    }

    @Test
    void criteriaWithoutPointsCountAsNothingWhileTyping() {
        assertEquals(new BigDecimal("0.0"), UNEVEN.running(Map.of()));
        assertEquals(new BigDecimal("40.0"), UNEVEN.running(Map.of("2.3", 80)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            70          | 70.0 | 70.0 | 70.0 | 70.0  | 0.0
            70 80       | 75.0 | 75.0 | 70.0 | 80.0  | 5.0
            60 70 95    | 75.0 | 70.0 | 60.0 | 95.0  | 14.7
            95 60 70    | 75.0 | 70.0 | 60.0 | 95.0  | 14.7
            60 70 81 95 | 76.5 | 75.5 | 60.0 | 95.0  | 13.0
            80 80 80 80 | 80.0 | 80.0 | 80.0 | 80.0  | 0.0
            0 100       | 50.0 | 50.0 | 0.0  | 100.0 | 50.0
            66 67 67    | 66.7 | 67.0 | 66.0 | 67.0  | 0.5""")
    void spreadTellsMeanMedianAndRange(ArgumentsAccessor row) {
        List<BigDecimal> given = figures(row.getString(0));

        Spread spread = Spread.of(UNEVEN, given);

        assertEquals(given.size(), spread.count());
        assertEquals(
                List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                List.of(
                        spread.mean().toString(),
                        spread.median().toString(),
                        spread.least().toString(),
                        spread.most().toString(),
                        spread.deviation().toString()));
        assertEquals(spread.mean(), spread.result());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            60 70 95                  | MEAN         | 0  | 75.0
            60 70 95                  | MEDIAN       | 0  | 70.0
            60 70 80 95               | MEDIAN       | 0  | 75.0
            95                        | TRIMMED_MEAN | 49 | 95.0
            60 95                     | TRIMMED_MEAN | 49 | 77.5
            60 70 95                  | TRIMMED_MEAN | 20 | 75.0
            60 70 95                  | TRIMMED_MEAN | 34 | 70.0
            10 70 72 74 99            | TRIMMED_MEAN | 20 | 72.0
            10 70 72 74 99            | TRIMMED_MEAN | 19 | 65.0
            0 60 70 71 72 73 74 75 80 100 | TRIMMED_MEAN | 10 | 71.9
            0 60 70 71 72 73 74 75 80 100 | TRIMMED_MEAN | 20 | 72.5
            0 60 70 71 72 73 74 75 80 100 | TRIMMED_MEAN | 49 | 72.5""")
    void scorersArePutTogetherAsThePanelsTermsSay(String given, Aggregation by, int trim, BigDecimal result) {
        PanelTerms terms = new PanelTerms(UNEVEN.weights(), rule(0, 100, by, trim));

        assertEquals(result, Spread.of(terms, figures(given)).result());
    }

    @ParameterizedTest
    @CsvSource({
        "0.25, 1, HALF_UP, 0.3",
        "0.25, 1, HALF_EVEN, 0.2",
        "0.35, 1, HALF_EVEN, 0.4",
        "0.29, 1, DOWN, 0.2",
        "66.666, 2, HALF_UP, 66.67",
        "66.5, 0, HALF_UP, 67",
        "66.5, 0, HALF_EVEN, 66",
        "67.5, 0, HALF_EVEN, 68",
        "99.999, 0, DOWN, 99"
    })
    void figuresAreRoundedAsThePanelsTermsSay(BigDecimal exact, int decimals, RoundingMode by, BigDecimal rounded) {
        ScoringDefinition rule = new ScoringDefinition(0, 100, Aggregation.MEAN, 0, decimals, by, List.of());

        assertEquals(rounded, new PanelTerms(UNEVEN.weights(), rule).rounded(exact));
    }

    @Test
    void panelWithoutScoresHasNoFigures() {
        PanelResult result = PanelResult.of(UNEVEN, List.of());

        assertEquals(0, result.totals().count());
        assertFalse(result.told());
        assertNull(result.totals().result());
        assertEquals(0, result.criteria().get("2.1").count());
    }

    @Test
    void criteriaKeepTheOrderOfTheCall() {
        PanelResult result = PanelResult.of(UNEVEN, List.of(points(10, 20, 30), points(30, 20, 10)));

        assertEquals(List.of("2.1", "2.2", "2.3"), List.copyOf(result.criteria().keySet()));
        assertEquals(new BigDecimal("20.0"), result.criteria().get("2.1").mean());
        assertEquals(2, result.totals().count());
        assertEquals(new BigDecimal("20.0"), result.totals().mean());
    }

    @Test
    void totalsAreRoundedOnlyAtTheEnd() {
        PanelTerms thirds = new PanelTerms(weights("2.1", 1, "2.2", 1, "2.3", 1), ScoringDefinition.DEFAULT);

        PanelResult result = PanelResult.of(thirds, List.of(points(33, 33, 34), points(33, 34, 34)));

        assertEquals(new BigDecimal("33.5"), result.totals().mean());
    }

    @Test
    void otherWeightsAreTriedWithoutTouchingThePanels() {
        PanelTerms tried = UNEVEN.weighing(Map.of("2.1", 100, "2.2", 0, "2.3", 0));

        assertEquals(new BigDecimal("90.0"), tried.total(points(90, 10, 10)));
        assertEquals(20, UNEVEN.weights().get("2.1"));
    }

    private static ScoringDefinition rule(int least, int most, Aggregation by, int trim) {
        return new ScoringDefinition(least, most, by, trim, 1, RoundingMode.HALF_UP, List.of());
    }

    private static List<BigDecimal> figures(String given) {
        return Arrays.stream(given.split(" ")).map(BigDecimal::new).toList();
    }

    private static Map<String, Integer> points(int first, int second, int third) {
        return Map.of("2.1", first, "2.2", second, "2.3", third);
    }

    private static Map<String, Integer> weights(Object... pairs) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            weights.put((String) pairs[i], (Integer) pairs[i + 1]);
        }
        return weights;
    }
}
