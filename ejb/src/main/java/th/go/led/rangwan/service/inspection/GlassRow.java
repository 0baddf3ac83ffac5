package th.go.led.rangwan.service.inspection;

import java.time.Instant;
import th.go.led.rangwan.domain.inspection.BreakGlass;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One opening of a dossier in an emergency; the dossier is named by its number alone.
 *
 * @param until when it ends, or ended early
 * @param seenAt when the owner noted having seen it, null before
 * @param open whether the content may be read now
 */
public record GlassRow(
        long id,
        long nominationId,
        Bilingual person,
        String reason,
        Instant openedAt,
        Instant until,
        Instant seenAt,
        boolean open) {
    /** How long an opening lasts, in minutes. */
    public static final long MINUTES = BreakGlass.OPEN.toMinutes();

    static GlassRow of(BreakGlass glass, Instant now) {
        return new GlassRow(
                glass.id(),
                glass.nomination().id(),
                new Bilingual(glass.person().nameTh(), glass.person().nameEn()),
                glass.reason(),
                glass.openedAt(),
                glass.endsAt(),
                glass.seenAt(),
                glass.openAt(now));
    }
}
