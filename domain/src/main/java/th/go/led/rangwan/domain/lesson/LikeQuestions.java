package th.go.led.rangwan.domain.lesson;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.SearchText;

/**
 * Which questions ask the same as a given one: in the same cycle the one of the same code; in any cycle those to which a
 * person moved answers of it, and those of the same wording. Across cycles an equal number means nothing.
 */
public final class LikeQuestions {
    private final Map<Spot, Set<Spot>> mapped = new LinkedHashMap<>();

    private record Spot(String cycle, String code) {}

    /** A question as a nomination meets it: by its code in a revision of a cycle's call. */
    public record Asked(String cycle, int revision, String code) {}

    /** The questions of one revision of a cycle's call. */
    public record Call(String cycle, int revision, List<QuestionDefinition> questions) {}

    /** That a person moved an answer from one question to another one, when moving a nomination. */
    public record Mapping(String cycleBefore, String before, String cycleAfter, String after) {}

    /** Why a question is like the given one. */
    public enum Likeness {
        /** It is the same question of the same cycle. */
        SAME_CYCLE,
        /** A person moved answers between the two. */
        MAPPED,
        /** It has the same wording. */
        SAME_WORDS
    }

    /** With what people mapped when moving nominations; it holds both ways and goes on from question to question. */
    public LikeQuestions(Collection<Mapping> mappings) {
        for (Mapping mapping : mappings) {
            Spot before = new Spot(mapping.cycleBefore(), mapping.before());
            Spot after = new Spot(mapping.cycleAfter(), mapping.after());
            mapped.computeIfAbsent(before, none -> new HashSet<>()).add(after);
            mapped.computeIfAbsent(after, none -> new HashSet<>()).add(before);
        }
    }

    /** The questions among those of {@code calls} that ask the same as {@code question} of the cycle, itself among them. */
    public Map<Asked, Likeness> of(String cycle, QuestionDefinition question, Collection<Call> calls) {
        Set<Spot> reached = reached(new Spot(cycle, question.code()));
        Map<Asked, Likeness> like = new LinkedHashMap<>();
        for (Call call : calls) {
            for (QuestionDefinition other : call.questions()) {
                Likeness likeness = likeness(new Spot(cycle, question.code()), call.cycle(), other, reached);
                if (likeness == null && sameWords(question.text(), other.text())) {
                    likeness = Likeness.SAME_WORDS;
                }
                if (likeness != null) {
                    like.put(new Asked(call.cycle(), call.revision(), other.code()), likeness);
                }
            }
        }
        return like;
    }

    private static Likeness likeness(Spot given, String cycle, QuestionDefinition other, Set<Spot> reached) {
        Spot spot = new Spot(cycle, other.code());
        if (spot.equals(given)) {
            return Likeness.SAME_CYCLE;
        }
        return reached.contains(spot) ? Likeness.MAPPED : null;
    }

    private Set<Spot> reached(Spot first) {
        Set<Spot> reached = new HashSet<>(Set.of(first));
        Deque<Spot> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            mapped.getOrDefault(open.pop(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }

    private static boolean sameWords(Bilingual one, Bilingual other) {
        return same(one.th(), other.th()) || same(one.en(), other.en());
    }

    private static boolean same(String one, String other) {
        String folded = SearchText.folded(one);
        return !folded.isEmpty() && folded.equals(SearchText.folded(other));
    }
}
