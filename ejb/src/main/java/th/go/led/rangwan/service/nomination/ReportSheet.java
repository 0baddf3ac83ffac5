package th.go.led.rangwan.service.nomination;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.nomination.ReportKind;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The evaluation report of a nomination against the call.
 *
 * @param version what a form sends back as the version it saw
 * @param number the clause that asks for it, as the call numbers it; {@code quoteTh} its words untouched
 * @param present how many of the parts are present
 */
public record ReportSheet(
        long nominationId,
        long version,
        String title,
        ReportKind kind,
        Bilingual name,
        String number,
        String quoteTh,
        List<Part> parts,
        int present,
        boolean writable) {

    /**
     * One part that the call asks for.
     *
     * @param present null while nobody has judged it
     * @param by who judged it and {@code at} when, null while nobody has
     */
    public record Part(
            String code,
            Bilingual name,
            Bilingual description,
            Boolean present,
            String pages,
            Bilingual by,
            Instant at) {}
}
