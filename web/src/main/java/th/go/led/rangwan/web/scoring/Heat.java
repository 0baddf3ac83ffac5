package th.go.led.rangwan.web.scoring;

import java.math.BigDecimal;
import java.util.List;
import th.go.led.rangwan.domain.cycle.ScoringDefinition;

/** The five steps of colour of a score; its figure is always printed. */
final class Heat {
    private static final List<Integer> FROM = List.of(50, 65, 73, 82); // hundredths of the most points

    private Heat() {}

    /** The style classes of a figure on that scale. */
    static String of(ScoringDefinition rule, BigDecimal figure) {
        double share = 100 * figure.doubleValue() / rule.most();
        return "h h" + (FROM.stream().filter(from -> share >= from).count() + 1);
    }
}
