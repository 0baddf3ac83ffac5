package th.go.led.rangwan.domain.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.ScoringDefinition;

/**
 * By what a panel scores: frozen when it opens.
 *
 * @param weights the internal weight of each criterion by its code, in the order of the call; they need not add up to 100
 */
public record PanelTerms(Map<String, Integer> weights, ScoringDefinition rule) implements Serializable {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Copies its weights in their order. */
    public PanelTerms {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /** What an edition of a call says of scoring. */
    public static PanelTerms of(CycleDefinition edition) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        edition.criteria().forEach(criterion -> weights.put(criterion.code(), criterion.weight()));
        return new PanelTerms(weights, edition.scoring());
    }

    /** The same terms with other weights: for trying out what would be, never for a result. */
    public PanelTerms weighing(Map<String, Integer> others) {
        Map<String, Integer> tried = new LinkedHashMap<>(weights);
        tried.replaceAll((criterion, weight) -> others.getOrDefault(criterion, weight));
        return new PanelTerms(tried, rule);
    }

    /** One scorer's weighted total out of 100, not rounded; the points are complete. */
    BigDecimal exact(Map<String, Integer> points) {
        long sum = weights.values().stream().mapToLong(Integer::longValue).sum();
        long weighted = weights.entrySet().stream()
                .mapToLong(weight -> (long) weight.getValue() * points.get(weight.getKey()))
                .sum();
        return sum == 0
                ? BigDecimal.ZERO
                : WHOLE.multiply(BigDecimal.valueOf(weighted))
                        .divide(BigDecimal.valueOf(sum * rule.most()), MathContext.DECIMAL64);
    }

    /** One scorer's weighted total out of 100, rounded as these terms say. */
    public BigDecimal total(Map<String, Integer> points) {
        return rounded(exact(points));
    }

    /** The total of what has been given so far: criteria without points count as nothing. */
    public BigDecimal running(Map<String, Integer> points) {
        Map<String, Integer> all = new LinkedHashMap<>();
        weights.keySet().forEach(criterion -> all.put(criterion, points.getOrDefault(criterion, 0)));
        return total(all);
    }

    /** The figure with the decimals of these terms. */
    public BigDecimal rounded(BigDecimal figure) {
        return figure.setScale(rule.decimals(), rule.rounding());
    }

    /** What those figures come to by the aggregation of these terms, not rounded; there is at least one. */
    BigDecimal aggregated(Collection<BigDecimal> figures) {
        List<BigDecimal> sorted = figures.stream().sorted().toList();
        return switch (rule.aggregation()) {
            case MEAN -> mean(sorted);
            case MEDIAN -> median(sorted);
            case TRIMMED_MEAN -> {
                int each = sorted.size() * rule.trim() / 100;
                yield mean(sorted.subList(each, sorted.size() - each));
            }
        };
    }

    static BigDecimal mean(List<BigDecimal> figures) {
        return figures.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(figures.size()), MathContext.DECIMAL64);
    }

    static BigDecimal median(List<BigDecimal> sorted) {
        return mean(List.of(sorted.get((sorted.size() - 1) / 2), sorted.get(sorted.size() / 2)));
    }
}
