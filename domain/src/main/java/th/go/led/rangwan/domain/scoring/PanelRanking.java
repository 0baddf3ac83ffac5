package th.go.led.rangwan.domain.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.cycle.TieBreak;

/**
 * Works in the order of their scores, the best first. Rounded figures are compared, those that a reader sees; works that
 * no tie-break parts share a rank, and the next rank is counted past them.
 */
public record PanelRanking(List<Place> places) implements Serializable {
    /** Copies its list. */
    public PanelRanking {
        places = List.copyOf(places);
    }

    /**
     * One work.
     *
     * @param rank counted from 1
     * @param tie how it stands to the work before it in the list, when both have the same score; null when they differ
     */
    public record Place(long work, int rank, Tie tie) implements Serializable {}

    /**
     * The same score as the work before it.
     *
     * @param by what parted them; null when nothing did, so that they share the rank
     * @param own this work's figure of that tie-break, null without one
     */
    public record Tie(long before, TieBreak by, BigDecimal own, BigDecimal other) implements Serializable {}

    /** Ranks the works that have points; the others have no place. */
    public static PanelRanking of(List<TieBreak> ties, Map<Long, PanelResult> works) {
        Comparator<PanelResult> order =
                Comparator.comparing((PanelResult one) -> one.totals().result(), Comparator.reverseOrder());
        for (TieBreak tie : ties) {
            order = order.thenComparing(one -> figure(tie, one), direction(tie));
        }
        Comparator<PanelResult> whole = order;
        List<Map.Entry<Long, PanelResult>> sorted = works.entrySet().stream()
                .filter(one -> one.getValue().told())
                .sorted(Map.Entry.<Long, PanelResult>comparingByValue(whole).thenComparing(Map.Entry.comparingByKey()))
                .toList();
        List<Place> places = new ArrayList<>();
        for (int place = 0; place < sorted.size(); place++) {
            Map.Entry<Long, PanelResult> own = sorted.get(place);
            Map.Entry<Long, PanelResult> before = place == 0 ? null : sorted.get(place - 1);
            boolean shared = before != null && whole.compare(before.getValue(), own.getValue()) == 0;
            int rank = shared ? places.get(place - 1).rank() : place + 1;
            places.add(new Place(own.getKey(), rank, before == null ? null : tie(ties, before, own)));
        }
        return new PanelRanking(places);
    }

    private static Tie tie(List<TieBreak> ties, Map.Entry<Long, PanelResult> before, Map.Entry<Long, PanelResult> own) {
        PanelResult better = before.getValue();
        PanelResult result = own.getValue();
        if (better.totals().result().compareTo(result.totals().result()) != 0) return null;
        return ties.stream()
                .filter(tie -> figure(tie, better).compareTo(figure(tie, result)) != 0)
                .findFirst()
                .map(tie -> new Tie(before.getKey(), tie, figure(tie, result), figure(tie, better)))
                .orElse(new Tie(before.getKey(), null, null, null));
    }

    private static BigDecimal figure(TieBreak tie, PanelResult result) {
        return switch (tie.by()) {
            case CRITERION -> result.criteria().get(tie.criterion()).result();
            case MEDIAN -> result.totals().median();
            case LOWEST -> result.totals().least();
            case SPREAD -> result.totals().deviation();
        };
    }

    private static Comparator<BigDecimal> direction(TieBreak tie) {
        return tie.by() == TieBreak.By.SPREAD ? Comparator.naturalOrder() : Comparator.reverseOrder();
    }
}
