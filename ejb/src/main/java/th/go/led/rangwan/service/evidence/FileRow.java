package th.go.led.rangwan.service.evidence;

import java.time.Instant;
import java.util.Locale;
import th.go.led.rangwan.domain.evidence.FileChunk;
import th.go.led.rangwan.domain.evidence.FileKind;
import th.go.led.rangwan.domain.evidence.FileScan;
import th.go.led.rangwan.domain.evidence.StoredFile;

/**
 * A file in a list.
 *
 * @param name exactly as given
 * @param bytes its size
 * @param pages of a PDF or a presentation, null where there are none to count
 * @param scan how far it has been looked through for viruses
 * @param finding what was found, or why there is no verdict yet, in the scanner's words; empty when it said nothing
 */
public record FileRow(
        long id,
        String name,
        FileKind kind,
        long bytes,
        String sha256,
        Integer pages,
        String uploadedBy,
        Instant uploadedAt,
        FileScan scan,
        String finding) {
    private static final int MOST_SHOWN = 5;

    /** The row of a stored file. */
    public static FileRow of(StoredFile file) {
        return new FileRow(
                file.id(),
                file.name(),
                file.content().kind(),
                file.content().bytes(),
                file.content().sha256(),
                file.content().pages(),
                file.uploadedBy(),
                file.uploadedAt(),
                file.scan(),
                file.scanWords());
    }

    /** The name for the eye, see {@link ShownName}. */
    public String shownName() {
        return ShownName.of(name);
    }

    /** The size as people read it, in KB or MB of 1,024. */
    public String size() {
        double kilobytes = bytes / 1024.0;
        return kilobytes < 1024
                ? String.format(Locale.ROOT, "%,d KB", (long) Math.ceil(kilobytes))
                : String.format(Locale.ROOT, "%,.1f MB", kilobytes / 1024);
    }

    /** How many parts its content has. */
    public int parts() {
        return Math.toIntExact((bytes + FileChunk.SIZE - 1) / FileChunk.SIZE);
    }

    /** How many pages of it are shown as pictures: the first five of a PDF, one of a picture, none of others. */
    public int shownPages() {
        if (!kind.previewed() || !scan.open()) {
            return 0;
        }
        return kind == FileKind.PDF && pages != null ? Math.min(MOST_SHOWN, pages) : 1;
    }
}
