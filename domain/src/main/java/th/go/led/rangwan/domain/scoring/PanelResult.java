package th.go.led.rangwan.domain.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a panel's scores come to: internal figures of the department, not scores of the United Nations.
 *
 * @param criteria the spread of the points of each criterion, by its code, in the order of the weights
 * @param totals the spread of the scorers' weighted totals
 */
public record PanelResult(Map<String, Spread> criteria, Spread totals) implements Serializable {
    /**
     * Puts scores together. Whoever abstained is simply not among them.
     *
     * @param weights the internal weight of each criterion by its code; they need not add up to 100
     * @param panel for each scorer the points from 0 to 100 by criterion, complete
     */
    public static PanelResult of(Map<String, Integer> weights, List<Map<String, Integer>> panel) {
        Map<String, Spread> criteria = new LinkedHashMap<>();
        weights.keySet()
                .forEach(criterion -> criteria.put(
                        criterion,
                        Spread.of(panel.stream()
                                .map(points -> BigDecimal.valueOf(points.get(criterion)))
                                .toList())));
        return new PanelResult(
                criteria,
                Spread.of(panel.stream().map(points -> exact(weights, points)).toList()));
    }

    /** One scorer's weighted total out of 100, with one decimal. */
    public static BigDecimal total(Map<String, Integer> weights, Map<String, Integer> points) {
        return exact(weights, points).setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal exact(Map<String, Integer> weights, Map<String, Integer> points) {
        long sum = weights.values().stream().mapToLong(Integer::longValue).sum();
        long weighted = weights.entrySet().stream()
                .mapToLong(weight -> (long) weight.getValue() * points.get(weight.getKey()))
                .sum();
        return BigDecimal.valueOf(weighted).divide(BigDecimal.valueOf(sum), MathContext.DECIMAL64);
    }
}
