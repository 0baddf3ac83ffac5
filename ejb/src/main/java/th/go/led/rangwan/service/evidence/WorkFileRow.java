package th.go.led.rangwan.service.evidence;

import java.time.Instant;
import java.util.Comparator;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One file or link of a work, wherever it is kept.
 *
 * @param name for the eye
 * @param file null for a link or a paper that is made anew when it is opened
 * @param open the address that opens it, relative to the application for {@code /…}, else of the web
 * @param record the application to which it belongs, {@code page} the page of the record, relative to the role's folder
 * @param state key of the words that say where it stands
 * @param by who brought it, null when that is not told
 */
public record WorkFileRow(
        Kind kind,
        String name,
        FileRow file,
        String open,
        Bilingual record,
        String page,
        String state,
        Bilingual by,
        Instant at) {
    /** What a file of a work is. */
    public enum Kind {
        EVIDENCE,
        TRANSLATION,
        REPORT,
        LETTER,
        MEMO
    }

    /** The latest first. */
    public static final Comparator<WorkFileRow> LATEST =
            Comparator.comparing(WorkFileRow::at).reversed().thenComparing(WorkFileRow::name);

    /** Whether it is opened elsewhere in the web. */
    public boolean outside() {
        return !open.startsWith("/");
    }
}
