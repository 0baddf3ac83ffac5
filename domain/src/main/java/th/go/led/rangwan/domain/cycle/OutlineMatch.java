package th.go.led.rangwan.domain.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Finds for each part of a definition its counterpart in another one. */
final class OutlineMatch {
    private final List<OutlineItem> before;
    private final List<OutlineItem> after;
    private final OutlineItem[] counterpart;
    private final boolean[] taken;

    private OutlineMatch(CycleDefinition before, CycleDefinition after) {
        this.before = CycleOutline.of(before);
        this.after = CycleOutline.of(after);
        this.counterpart = new OutlineItem[this.after.size()];
        this.taken = new boolean[this.before.size()];
    }

    /** Two counterparts; one of them is null where the other has none. */
    record Pair(OutlineItem before, OutlineItem after) {}

    static List<Pair> of(CycleDefinition before, CycleDefinition after) {
        OutlineMatch match = new OutlineMatch(before, after);
        BiPredicate<OutlineItem, OutlineItem> byCode = (was, is) -> was.code().equals(is.code());
        BiPredicate<OutlineItem, OutlineItem> byWords =
                (was, is) -> was.identity().equals(is.identity());
        if (before.code().equals(after.code())) {
            match.take(byCode);
        } else {
            match.take(byWords);
            if (before.award().code().equals(after.award().code())) {
                match.take(byCode.and((was, is) -> was.kind() != OutlineItem.Kind.CATEGORY));
            } else {
                match.take(byCode.and((was, is) -> was.code().isEmpty()));
            }
        }
        return match.pairs();
    }

    private void take(BiPredicate<OutlineItem, OutlineItem> same) {
        for (int i = 0; i < counterpart.length; i++) {
            if (counterpart[i] != null) continue;
            OutlineItem is = after.get(i);
            OptionalInt found = IntStream.range(0, taken.length)
                    .filter(k -> !taken[k] && before.get(k).kind() == is.kind())
                    .filter(k -> same.test(before.get(k), is))
                    .findFirst();
            if (found.isPresent()) {
                counterpart[i] = before.get(found.getAsInt());
                taken[found.getAsInt()] = true;
            }
        }
    }

    /** Kind by kind: first what went, then the later one's own order. */
    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (OutlineItem.Kind kind : OutlineItem.Kind.values()) {
            for (int k = 0; k < taken.length; k++) {
                if (!taken[k] && before.get(k).kind() == kind) pairs.add(new Pair(before.get(k), null));
            }
            for (int i = 0; i < counterpart.length; i++) {
                if (after.get(i).kind() == kind) pairs.add(new Pair(counterpart[i], after.get(i)));
            }
        }
        return pairs;
    }
}
