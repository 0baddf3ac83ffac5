package th.go.led.rangwan.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class PanelResultTest {
    private static final Map<String, Integer> UNEVEN = weights("2.1", 20, "2.2", 30, "2.3", 50);

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
        assertEquals(total, PanelResult.total(UNEVEN, points(first, second, third)));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 2, 75.0", "10, 10, 20, 75.0", "25, 25, 50, 75.0"})
    void weightsNeedNotAddUpToAHundred(int first, int second, int third, BigDecimal total) {
        assertEquals(total, PanelResult.total(weights("2.1", first, "2.2", second, "2.3", third), points(50, 50, 100)));
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
        List<BigDecimal> given =
                Arrays.stream(row.getString(0).split(" ")).map(BigDecimal::new).toList();

        Spread spread = Spread.of(given);

        assertEquals(given.size(), spread.count());
        assertEquals(
                List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                List.of(
                        spread.mean().toString(),
                        spread.median().toString(),
                        spread.least().toString(),
                        spread.most().toString(),
                        spread.deviation().toString()));
    }

    @Test
    void panelWithoutScoresHasNoFigures() {
        PanelResult result = PanelResult.of(UNEVEN, List.of());

        assertEquals(0, result.totals().count());
        assertNull(result.totals().mean());
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
        Map<String, Integer> thirds = weights("2.1", 1, "2.2", 1, "2.3", 1);

        PanelResult result = PanelResult.of(thirds, List.of(points(33, 33, 34), points(33, 34, 34)));

        assertEquals(new BigDecimal("33.5"), result.totals().mean());
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
