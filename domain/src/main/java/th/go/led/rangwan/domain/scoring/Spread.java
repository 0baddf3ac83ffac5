package th.go.led.rangwan.domain.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * What several figures come to; every figure with one decimal, rounded half up.
 *
 * @param count how many figures there are; with none the others are null
 * @param median the middle one, or the mean of the two in the middle
 * @param deviation the standard deviation over all of them: 0 when they agree
 */
public record Spread(
        int count, BigDecimal mean, BigDecimal median, BigDecimal least, BigDecimal most, BigDecimal deviation)
        implements Serializable {
    /** The spread of those figures. */
    public static Spread of(Collection<BigDecimal> figures) {
        if (figures.isEmpty()) return new Spread(0, null, null, null, null, null);
        List<BigDecimal> sorted = figures.stream().sorted().toList();
        BigDecimal mean = mean(sorted);
        BigDecimal variance =
                mean(sorted.stream().map(figure -> figure.subtract(mean).pow(2)).toList());
        int upper = sorted.size() / 2;
        int lower = (sorted.size() - 1) / 2;
        return new Spread(
                sorted.size(),
                tenths(mean),
                tenths(mean(List.of(sorted.get(lower), sorted.get(upper)))),
                tenths(sorted.get(0)),
                tenths(sorted.get(sorted.size() - 1)),
                tenths(variance.sqrt(MathContext.DECIMAL64)));
    }

    private static BigDecimal mean(List<BigDecimal> figures) {
        return figures.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(figures.size()), MathContext.DECIMAL64);
    }

    private static BigDecimal tenths(BigDecimal figure) {
        return figure.setScale(1, RoundingMode.HALF_UP);
    }
}
