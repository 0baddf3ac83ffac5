package th.go.led.rangwan.domain.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a capacity may do: everything that the post may, or the named powers alone.
 *
 * @param full whether they are the full powers of a post; {@code named} is then empty
 */
public record Powers(boolean full, Set<Power> named) {
    /** The full powers of a post. */
    public static final Powers FULL = new Powers(true, Set.of());

    private static final String ALL = "*";

    /** Copies its set. */
    public Powers {
        named = Set.copyOf(named);
    }

    /** Only the named powers. */
    public static Powers named(Set<Power> powers) {
        return new Powers(false, powers);
    }

    /** What {@link #text} wrote; full powers for null, as they were before orders named any. */
    public static Powers of(String text) {
        if (text == null || ALL.equals(text)) {
            return FULL;
        }
        return named(Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(Power::valueOf)
                .collect(Collectors.toSet()));
    }

    /** The form in which they are stored. */
    public String text() {
        return full ? ALL : list().stream().map(Power::name).collect(Collectors.joining(","));
    }

    /** The powers that are in it, in the order of the enum. */
    public Set<Power> list() {
        Set<Power> all = EnumSet.allOf(Power.class);
        all.removeIf(power -> !cover(power));
        return all;
    }

    /** Whether {@code power} is among them. */
    public boolean cover(Power power) {
        return full || named.contains(power);
    }

    /** Whether nobody would gain a power by these who has the {@code others}. */
    public boolean within(Powers others) {
        return others.full || (!full && others.named.containsAll(named));
    }

    /** What is in these and in the {@code others}. */
    public Powers and(Powers others) {
        if (full) {
            return others;
        }
        return others.full
                ? this
                : named(named.stream().filter(others.named::contains).collect(Collectors.toSet()));
    }
}
