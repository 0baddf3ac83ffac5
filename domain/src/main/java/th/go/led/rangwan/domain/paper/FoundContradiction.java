package th.go.led.rangwan.domain.paper;

import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A place where the paper says two things, or something that cannot be; a person settles it.
 *
 * @param code its code, made from what it is about, for example {@code award-year}
 * @param unreadable whether "cannot be read" is a lawful settlement
 */
public record FoundContradiction(String code, Bilingual title, List<Reading> readings, boolean unreadable)
        implements Serializable {
    /** Copies its list. */
    public FoundContradiction {
        readings = List.copyOf(readings);
    }

    /**
     * One way to read it and the first places that say so, not more than {@link ContradictionRule#MOST_PLACES}; none for a
     * reading that comes from outside the paper.
     */
    public record Reading(String code, Bilingual words, List<Span> places) implements Serializable {
        /** Keeps each place once. */
        public Reading {
            places = places.stream()
                    .distinct()
                    .limit(ContradictionRule.MOST_PLACES)
                    .toList();
        }
    }
}
