package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One thing in which two editions or revisions differ, in words for a reader.
 *
 * @param place what it is and which part of it, for example ข้อ ๑.๔ › ถ้อยคำ
 * @param before its words before; null for what was added
 * @param after its words after; null for what was removed
 */
public record CycleDifference(Kind kind, Bilingual place, Bilingual before, Bilingual after) implements Serializable {
    /** Whether something came, went, or reads otherwise. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * The words of one language, in pieces.
     *
     * @param language its code, th or en; empty where both languages say the same
     */
    public record Side(String language, List<ChangedWords.Piece> pieces) implements Serializable {}

    /**
     * Everything in which two definitions differ, in the order of the later one. Revisions of one cycle are compared by code.
     * Between cycles what reads the same is the same; the rest goes by code within one award, but never a category, whose
     * code means nothing in another cycle. Number and state of a revision are not part of what it says.
     */
    public static List<CycleDifference> between(CycleDefinition before, CycleDefinition after) {
        List<CycleDifference> found = new ArrayList<>();
        for (OutlineMatch.Pair pair : OutlineMatch.of(before, after)) {
            if (pair.before() == null) {
                found.add(new CycleDifference(
                        Kind.ADDED, pair.after().place(), null, pair.after().summary()));
            } else if (pair.after() == null) {
                found.add(new CycleDifference(
                        Kind.REMOVED, pair.before().place(), pair.before().summary(), null));
            } else {
                changes(pair.before(), pair.after(), found);
            }
        }
        return List.copyOf(found);
    }

    private static void changes(OutlineItem before, OutlineItem after, List<CycleDifference> found) {
        for (int i = 0; i < after.fields().size(); i++) {
            OutlineItem.Field was = before.fields().get(i);
            OutlineItem.Field is = after.fields().get(i);
            if (was.words().equals(is.words())) continue;
            found.add(new CycleDifference(Kind.CHANGED, after.place(is), was.words(), is.words()));
        }
    }

    /** The words with what went and what came, in each language in which they differ. */
    public List<Side> sides() {
        Bilingual was = before == null ? Bilingual.same("") : before;
        Bilingual is = after == null ? Bilingual.same("") : after;
        Side th = new Side("th", ChangedWords.between(was.th(), is.th()));
        if (was.th().equals(was.en()) && is.th().equals(is.en())) return List.of(new Side("", th.pieces()));
        List<Side> sides = new ArrayList<>();
        if (!was.th().equals(is.th())) sides.add(th);
        if (!was.en().equals(is.en())) sides.add(new Side("en", ChangedWords.between(was.en(), is.en())));
        return sides;
    }
}
