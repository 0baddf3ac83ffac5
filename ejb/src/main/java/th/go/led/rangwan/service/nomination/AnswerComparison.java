package th.go.led.rangwan.service.nomination;

import java.util.List;
import th.go.led.rangwan.domain.nomination.WordDifference;

/**
 * Two versions of a text side by side.
 *
 * @param earlier null for the empty text before the first version
 * @param pieces both texts as one row: what is only in the earlier is deleted, what is only in the later is inserted
 */
public record AnswerComparison(AnswerVersionRow earlier, AnswerVersionRow later, List<WordDifference.Piece> pieces) {
    /** Copies its list. */
    public AnswerComparison {
        pieces = List.copyOf(pieces);
    }

    /** Whether both are the same words. */
    public boolean same() {
        return pieces.stream().allMatch(piece -> piece.kind() == WordDifference.Kind.SAME);
    }

    /** The earlier text. */
    public List<WordDifference.Piece> left() {
        return pieces.stream()
                .filter(piece -> piece.kind() != WordDifference.Kind.INSERTED)
                .toList();
    }

    /** The later text. */
    public List<WordDifference.Piece> right() {
        return pieces.stream()
                .filter(piece -> piece.kind() != WordDifference.Kind.DELETED)
                .toList();
    }

    /** How many passages are only in the later text. */
    public long inserted() {
        return pieces.stream()
                .filter(piece -> piece.kind() == WordDifference.Kind.INSERTED)
                .count();
    }

    /** How many passages are only in the earlier text. */
    public long deleted() {
        return pieces.stream()
                .filter(piece -> piece.kind() == WordDifference.Kind.DELETED)
                .count();
    }
}
