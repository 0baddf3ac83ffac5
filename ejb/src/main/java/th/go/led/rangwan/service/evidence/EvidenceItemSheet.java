package th.go.led.rangwan.service.evidence;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.evidence.EvidencePurpose;
import th.go.led.rangwan.domain.evidence.EvidenceTerms;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One item of evidence with all that can be said of it.
 *
 * @param row as in the list
 * @param versions of its file, the newest first; empty for a link
 * @param translationFile the file of its translation or subtitles, null when there is none
 * @param translationUrl where they are, empty when they are not behind an address
 * @param resting the criteria that rest on it alone among the used items
 * @param addedBy null for a file that was there before items were kept
 */
public record EvidenceItemSheet(
        EvidenceRow row,
        EvidencePurpose purpose,
        EvidenceTerms terms,
        List<Version> versions,
        FileRow translationFile,
        String translationUrl,
        Bilingual addedBy,
        Instant addedAt,
        List<EvidenceTerms.Term> resting,
        boolean mayChange) {
    /** Copies its lists. */
    public EvidenceItemSheet {
        resting = List.copyOf(resting);
        versions = List.copyOf(versions);
    }

    /** One version of its file; the first has the number 1. */
    public record Version(int number, FileRow file) {}
}
