package th.go.led.rangwan.domain.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;

/**
 * What several figures come to; every figure rounded as the panel's terms say.
 *
 * @param count how many figures there are; with none the others are null
 * @param result what counts: the figures put together by the panel's aggregation
 * @param median the middle one, or the mean of the two in the middle
 * @param deviation the standard deviation over all of them: 0 when they agree
 */
public record Spread(
        int count,
        BigDecimal result,
        BigDecimal mean,
        BigDecimal median,
        BigDecimal least,
        BigDecimal most,
        BigDecimal deviation)
        implements Serializable {
    /** The spread of those figures. */
    public static Spread of(PanelTerms terms, Collection<BigDecimal> figures) {
        if (figures.isEmpty()) return new Spread(0, null, null, null, null, null, null);
        List<BigDecimal> sorted = figures.stream().sorted().toList();
        BigDecimal mean = PanelTerms.mean(sorted);
        BigDecimal variance = PanelTerms.mean(
                sorted.stream().map(figure -> figure.subtract(mean).pow(2)).toList());
        return new Spread(
                sorted.size(),
                terms.rounded(terms.aggregated(sorted)),
                terms.rounded(mean),
                terms.rounded(PanelTerms.median(sorted)),
                terms.rounded(sorted.get(0)),
                terms.rounded(sorted.get(sorted.size() - 1)),
                terms.rounded(variance.sqrt(MathContext.DECIMAL64)));
    }
}
