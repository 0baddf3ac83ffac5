package th.go.led.rangwan.domain.nomination;

import java.util.EnumMap;
import java.util.Map;

/**
 * What is new in an answer for one reader: what others wrote since that person last read it or wrote in it.
 *
 * @param read whether the person has read it before
 * @param changedFrom for each part that changed, the edition that the person knows; 0 for none of it
 */
public record ReadingMark(boolean read, Map<AnswerPart, Long> changedFrom) {
    /** Copies its map. */
    public ReadingMark {
        changedFrom = Map.copyOf(changedFrom);
    }

    /**
     * The mark of an answer.
     *
     * @param last the person's latest reading of it, null for never
     * @param own the latest edition of each part that the person wrote
     */
    public static ReadingMark of(Answer answer, AnswerReading last, Map<AnswerPart, Long> own, long personId) {
        Map<AnswerPart, Long> changed = new EnumMap<>(AnswerPart.class);
        for (AnswerPart part : AnswerPart.values()) {
            AnswerText text = answer.text(part);
            long known = Math.max(last == null ? 0 : last.edition(part), own.getOrDefault(part, 0L));
            boolean byOthers = text.changedBy() != null
                    && !Long.valueOf(personId).equals(text.changedBy().id());
            if (byOthers && text.edition() > known) {
                changed.put(part, known);
            }
        }
        return new ReadingMark(last != null || !own.isEmpty(), changed);
    }

    /** Whether something is new. */
    public boolean changed() {
        return !changedFrom.isEmpty();
    }
}
