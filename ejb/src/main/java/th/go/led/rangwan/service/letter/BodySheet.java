package th.go.led.rangwan.service.letter;

import java.util.List;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A body on its page.
 *
 * @param parentId id of the body above it, 0 for none
 * @param rulings every ruling on it, the last first
 * @param uses its letters in nominations that the caller may read
 * @param mayChange whether the caller may correct it
 * @param mayRule whether the caller may rule on the questions about it
 */
public record BodySheet(
        RegisteredBodyRow row,
        long version,
        long parentId,
        OutsideBody.Ties ties,
        List<LetterSheet.Ruling> rulings,
        List<Use> uses,
        boolean mayChange,
        boolean mayRule) {

    /** A letter that the body was chosen for. */
    public record Use(long nominationId, long letterId, Bilingual work, LetterState state) {}
}
