package th.go.led.rangwan.service.nomination;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.nomination.EquivalenceState;
import th.go.led.rangwan.domain.nomination.ReportKind;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.evidence.EvidenceRow;

/**
 * The evaluation report of a nomination against the call.
 *
 * @param version what a form sends back as the version it saw
 * @param number the clause that asks for it, as the call numbers it; {@code quoteTh} its words untouched
 * @param present how many of the parts are present
 * @param file the item of evidence that holds it, null while none does
 * @param wishes that other evidence stands for it, the latest first
 * @param writable whether the caller may judge it now
 * @param mayChange whether the caller may bring files and ask for equivalent evidence now
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
        EvidenceRow file,
        List<EquivalenceRow> wishes,
        boolean writable,
        boolean mayChange) {

    /** The wish that waits for a word or stands; null when there is none. */
    public EquivalenceRow standing() {
        return wishes.stream()
                .filter(wish -> wish.state() == EquivalenceState.ASKED || wish.state() == EquivalenceState.ACCEPTED)
                .findFirst()
                .orElse(null);
    }

    /** Whether evidence stands for the report by a director's word. */
    public boolean accepted() {
        return standing() != null && standing().state() == EquivalenceState.ACCEPTED;
    }

    /** How many parts stand against filing: those that are not present, none when other evidence stands for them. */
    public int lacking() {
        return accepted() ? 0 : parts.size() - present;
    }

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
