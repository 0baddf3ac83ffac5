package th.go.led.rangwan.web.scoring;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Points on as many axes as there are criteria, as the attributes of an SVG drawing.
 *
 * @param rings the polygons of a fifth of the scale each
 * @param area the polygon of the work
 * @param other the polygon that it is compared with, empty when there is none
 * @param top the most points, and {@code middle} three fifths of them, for the ticks
 */
public record Radar(List<String> rings, List<Spoke> spokes, String area, String other, String top, String middle) {
    private static final double CENTRE_X = 230;
    private static final double CENTRE_Y = 190;
    private static final double RADIUS = 138;
    private static final double LABEL = 22;
    private static final int RINGS = 5;

    /**
     * One criterion.
     *
     * @param other what it is compared with, null when there is none
     */
    public record Axis(String name, double value, Double other) {}

    /** A place in the drawing. */
    public record Place(String x, String y) {}

    /**
     * The line of one criterion from the centre to its end, the point of its value, and its label with the figure.
     *
     * @param anchor how the label stands to its place: start, middle or end
     */
    public record Spoke(Place end, Place point, Place at, String anchor, String label) {}

    static Radar of(int most, List<Axis> axes) {
        int count = axes.size();
        boolean compared = axes.stream().map(Axis::other).allMatch(Objects::nonNull);
        return new Radar(
                IntStream.rangeClosed(1, RINGS)
                        .mapToObj(ring -> polygon(IntStream.range(0, count)
                                .mapToObj(axis -> ring / (double) RINGS)
                                .toList()))
                        .toList(),
                IntStream.range(0, count)
                        .mapToObj(axis -> spoke(most, axes.get(axis), 2 * Math.PI * axis / count))
                        .toList(),
                polygon(axes.stream().map(axis -> axis.value() / most).toList()),
                compared
                        ? polygon(axes.stream().map(axis -> axis.other() / most).toList())
                        : "",
                Integer.toString(most),
                figure(most * 0.6).replace(".0", ""));
    }

    private static Spoke spoke(int most, Axis axis, double angle) {
        double side = Math.sin(angle);
        String anchor = Math.abs(side) < 0.01 ? "middle" : side > 0 ? "start" : "end";
        return new Spoke(
                place(angle, RADIUS),
                place(angle, RADIUS * axis.value() / most),
                place(angle, RADIUS + LABEL),
                anchor,
                axis.name() + " " + figure(axis.value()));
    }

    private static String polygon(List<Double> shares) {
        return IntStream.range(0, shares.size())
                .mapToObj(axis -> place(2 * Math.PI * axis / shares.size(), RADIUS * shares.get(axis)))
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
