package th.go.led.rangwan.domain.rule;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of one work, by the fact's code. A code that is absent is unknown; nothing here is ever assumed. */
public final class Facts implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Facts NONE = new Facts(Map.of());

    @SuppressWarnings("serial") // always a TreeMap
    private final Map<String, Fact> byCode;

    private Facts(Map<String, Fact> byCode) {
        this.byCode = new TreeMap<>(byCode);
    }

    /** Nothing is known. */
    public static Facts none() {
        return NONE;
    }

    /** The facts of that map. */
    public static Facts of(Map<String, Fact> byCode) {
        return new Facts(byCode);
    }

    /** These facts and one more, which replaces an earlier one of the same code. */
    public Facts with(String code, Fact fact) {
        Map<String, Fact> more = new TreeMap<>(byCode);
        more.put(code, fact);
        return new Facts(more);
    }

    /** These facts without the one of that code. */
    public Facts without(String code) {
        Map<String, Fact> fewer = new TreeMap<>(byCode);
        fewer.remove(code);
        return new Facts(fewer);
    }

    /** The fact of that code, if somebody has given it. */
    public Optional<Fact> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Whether somebody has given it. */
    public boolean know(String code) {
        return byCode.containsKey(code);
    }

    /** All facts by code, unmodifiable. */
    public Map<String, Fact> asMap() {
        return Collections.unmodifiableMap(byCode);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts that && byCode.equals(that.byCode);
    }

    @Override
    public int hashCode() {
        return byCode.hashCode();
    }

    @Override
    public String toString() {
        return byCode.toString();
    }
}
