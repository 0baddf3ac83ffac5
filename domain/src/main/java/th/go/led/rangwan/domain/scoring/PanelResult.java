package th.go.led.rangwan.domain.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a panel's scores of one work come to: internal figures of the department, not scores of the United Nations.
 *
 * @param criteria the spread of the points of each criterion, by its code, in the order of the call
 * @param totals the spread of the scorers' weighted totals out of 100; its result is the score of the work
 */
public record PanelResult(Map<String, Spread> criteria, Spread totals) implements Serializable {
    /**
     * Puts scores together. Whoever abstained or is conflicted is simply not among them.
     *
     * @param panel for each scorer the points by criterion, complete
     */
    public static PanelResult of(PanelTerms terms, List<Map<String, Integer>> panel) {
        Map<String, Spread> criteria = new LinkedHashMap<>();
        terms.weights()
                .keySet()
                .forEach(criterion -> criteria.put(
                        criterion,
                        Spread.of(
                                terms,
                                panel.stream()
                                        .map(points -> BigDecimal.valueOf(points.get(criterion)))
                                        .toList())));
        return new PanelResult(
                criteria, Spread.of(terms, panel.stream().map(terms::exact).toList()));
    }

    /** Whether anybody gave points. */
    public boolean told() {
        return totals.count() > 0;
    }
}
