package th.go.led.rangwan.domain.readiness;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many gaps of a plan were and are to be closed, by calendar quarter. The plan counts the days that were agreed first,
 * so that a moved day hides nothing.
 *
 * @param gaps how many there are
 * @param behind how many were to be closed before today and are not
 * @param points one for each quarter, from that in which the plan was opened to the last for which something is agreed, at
 *     least to the running one
 */
public record ReadinessCurve(int gaps, int behind, List<Point> points) implements Serializable {
    /** Copies its list. */
    public ReadinessCurve {
        points = List.copyOf(points);
    }

    /**
     * One quarter.
     *
     * @param planned how many are to be closed by its end
     * @param closed how many were closed at its end, until today in the running one; null in one to come
     * @param running whether it is the present one
     */
    public record Point(Quarter quarter, int planned, Integer closed, boolean running) implements Serializable {}

    /** The curve of a plan opened on a day, as known on {@code today}. */
    public static ReadinessCurve of(List<ReadinessItem> items, LocalDate opened, LocalDate today) {
        Quarter now = Quarter.of(today);
        Quarter last = items.stream()
                .map(ReadinessItem::plannedBy)
                .flatMap(Optional::stream)
                .map(Quarter::of)
                .max(Quarter::compareTo)
                .filter(planned -> planned.compareTo(now) > 0)
                .orElse(now);
        List<Point> points = new ArrayList<>();
        for (Quarter quarter = Quarter.of(opened); quarter.compareTo(last) <= 0; quarter = quarter.next()) {
            points.add(point(items, quarter, today));
        }
        int behind = (int) items.stream()
                .filter(item ->
                        item.plannedBy().filter(day -> day.isBefore(today)).isPresent())
                .filter(item -> !item.closedBy(today))
                .count();
        return new ReadinessCurve(items.size(), behind, points);
    }

    private static Point point(List<ReadinessItem> items, Quarter quarter, LocalDate today) {
        LocalDate end = quarter.last();
        boolean come = !quarter.first().isAfter(today);
        LocalDate seen = end.isAfter(today) ? today : end;
        return new Point(
                quarter,
                (int) items.stream()
                        .filter(item -> item.plannedBy()
                                .filter(day -> !day.isAfter(end))
                                .isPresent())
                        .count(),
                come ? (int) items.stream().filter(item -> item.closedBy(seen)).count() : null,
                come && !end.isBefore(today));
    }

    /** The running quarter. */
    public Optional<Point> running() {
        return points.stream().filter(Point::running).findFirst();
    }
}
