package th.go.led.rangwan.service.nomination;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.nomination.WordDifference;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One thing that changed in a dossier.
 *
 * @param at when it changed last
 * @param by who changed it; empty words where the record does not say
 * @param spot where it is read
 * @param language of the words, empty where {@code pieces} is
 * @param pieces both texts as one row, what was deleted and inserted; empty where no text changed
 */
public record DossierChange(
        Shortfall.Topic topic,
        Shortfall.Words words,
        Instant at,
        Bilingual by,
        Shortfall.Spot spot,
        String language,
        List<WordDifference.Piece> pieces)
        implements Serializable {
    /** Copies its list. */
    public DossierChange {
        pieces = List.copyOf(pieces);
    }

    /** A change that is told in words alone. */
    public static DossierChange told(
            Shortfall.Topic topic, Shortfall.Words words, Instant at, Bilingual by, Shortfall.Spot spot) {
        return new DossierChange(topic, words, at, by, spot, "", List.of());
    }
}
