package th.go.led.rangwan.web.scoring;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Points from 0 to 100 on as many axes as there are criteria, as the attributes of an SVG drawing.
 *
 * @param rings the polygons of 20, 40, 60, 80 and 100 points
 * @param area the polygon of the means
 * @param own the polygon of the person's own points, empty when there are none
 */
public record Radar(List<String> rings, List<Spoke> spokes, String area, String own) {
    private static final double CENTRE_X = 230;
    private static final double CENTRE_Y = 190;
    private static final double RADIUS = 138;
    private static final double LABEL = 22;

    /**
     * One criterion.
     *
     * @param own the person's own points, null when there are none
     */
    public record Axis(String name, double mean, Double own) {}

    /** A place in the drawing. */
    public record Place(String x, String y) {}

    /**
     * The line of one criterion from the centre to its end, the point of its mean, and its label with the figure.
     *
     * @param anchor how the label stands to its place: start, middle or end
     */
    public record Spoke(Place end, Place point, Place at, String anchor, String label) {}

    static Radar of(List<Axis> axes) {
        int count = axes.size();
        boolean complete = axes.stream().map(Axis::own).allMatch(Objects::nonNull);
        return new Radar(
                IntStream.rangeClosed(1, 5)
                        .mapToObj(ring -> polygon(IntStream.range(0, count)
                                .mapToObj(axis -> ring * 20.0)
                                .toList()))
                        .toList(),
                IntStream.range(0, count)
                        .mapToObj(axis -> spoke(axes.get(axis), 2 * Math.PI * axis / count))
                        .toList(),
                polygon(axes.stream().map(Axis::mean).toList()),
                complete ? polygon(axes.stream().map(Axis::own).toList()) : "");
    }

    private static Spoke spoke(Axis axis, double angle) {
        double side = Math.sin(angle);
        String anchor = Math.abs(side) < 0.01 ? "middle" : side > 0 ? "start" : "end";
        return new Spoke(
                place(angle, RADIUS),
                place(angle, RADIUS * axis.mean() / 100),
                place(angle, RADIUS + LABEL),
                anchor,
                axis.name() + " " + figure(axis.mean()));
    }

    private static String polygon(List<Double> points) {
        return IntStream.range(0, points.size())
                .mapToObj(axis -> place(2 * Math.PI * axis / points.size(), RADIUS * points.get(axis) / 100))
                .map(place -> place.x() + "," + place.y())
                .collect(Collectors.joining(" "));
    }

    private static Place place(double angle, double length) {
        return new Place(figure(CENTRE_X + length * Math.sin(angle)), figure(CENTRE_Y - length * Math.cos(angle)));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
