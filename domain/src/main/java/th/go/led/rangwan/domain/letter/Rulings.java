package th.go.led.rangwan.domain.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.go.led.rangwan.domain.rule.Verdict;

/**
 * What directors ruled on the independence of bodies: the last word on each question holds, for every letter and every
 * nomination.
 */
public final class Rulings {
    /** Nothing was ruled yet. */
    public static final Rulings NONE = new Rulings(Map.of());

    private final Map<Key, Verdict> last;

    private Rulings(Map<Key, Verdict> last) {
        this.last = Map.copyOf(last);
    }

    /** The rulings as they were given, the oldest first. */
    public static Rulings of(List<IndependenceRuling> given) {
        Rulings rulings = NONE;
        for (IndependenceRuling ruling : given) {
            long other = ruling.other() == null ? 0 : ruling.other().id();
            rulings = rulings.with(ruling.question(), ruling.body().id(), other, ruling.verdict());
        }
        return rulings;
    }

    /** These and a later one; {@code other} is 0 where the question is about one body. */
    public Rulings with(IndependenceQuestion question, long body, long other, Verdict verdict) {
        Map<Key, Verdict> more = new HashMap<>(last);
        more.put(Key.of(question, body, other), verdict);
        return new Rulings(more);
    }

    /** How that doubt about the body was settled; empty while it was not. */
    Optional<Verdict> on(long body, Doubt doubt) {
        return Optional.ofNullable(last.get(Key.of(doubt.question(), body, doubt.otherBody())));
    }

    private record Key(IndependenceQuestion question, long one, long other) {
        static Key of(IndependenceQuestion question, long body, long other) {
            return question.ofPair()
                    ? new Key(question, Math.min(body, other), Math.max(body, other))
                    : new Key(question, body, 0);
        }
    }
}
