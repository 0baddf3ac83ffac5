package th.go.led.rangwan.domain.initiative;

import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.domain.rule.Facts;

/**
 * Everything stated about one work that counts in a cycle, in the order in which it was stated, so that what was known at
 * an earlier moment can be told: a check keeps the number of the last statement that it saw.
 */
public record FactHistory(List<Entry> entries) implements Serializable {
    /** A work about which nobody has said anything. */
    public static final FactHistory NONE = new FactHistory(List.of());

    public FactHistory {
        entries = List.copyOf(entries);
    }

    /**
     * One statement.
     *
     * @param id its number; later statements have higher ones
     * @param code the fact's code
     * @param fact what was stated; the empty value with {@code withdrawn} when it became unknown again
     */
    public record Entry(long id, String code, Fact fact, boolean withdrawn) implements Serializable {}

    /** What is known now. */
    public Facts latest() {
        return upTo(Long.MAX_VALUE);
    }

    /** What was known when {@code last} was the last statement. */
    public Facts upTo(long last) {
        Facts known = Facts.none();
        for (Entry entry : entries) {
            if (entry.id() <= last) {
                known = entry.withdrawn() ? known.without(entry.code()) : known.with(entry.code(), entry.fact());
            }
        }
        return known;
    }

    /** What was stated after {@code last}, only the newest of each code, in the order of their statement. */
    public List<Entry> after(long last) {
        return entries.stream()
                .filter(entry -> entry.id() > last)
                .filter(entry -> entries.stream()
                        .noneMatch(
                                later -> later.id() > entry.id() && later.code().equals(entry.code())))
                .toList();
    }

    /** The number of the last statement, 0 when there is none. */
    public long lastId() {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).id();
    }
}
