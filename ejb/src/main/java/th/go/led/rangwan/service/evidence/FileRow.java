package th.go.led.rangwan.service.evidence;

import java.time.Instant;
import java.util.Locale;
import th.go.led.rangwan.domain.evidence.FileChunk;
import th.go.led.rangwan.domain.evidence.FileKind;
import th.go.led.rangwan.domain.evidence.StoredFile;

/**
 * A file in a list.
 *
 * @param name exactly as given
 * @param bytes its size
 * @param withdrawal by whom, when and why it was withdrawn, null while it counts
 */
public record FileRow(
        long id,
        String name,
        FileKind kind,
        long bytes,
        String sha256,
        String uploadedBy,
        Instant uploadedAt,
        Withdrawal withdrawal) {
    /** Why a file no longer counts. */
    public record Withdrawal(String by, Instant at, String reason) {}

    static FileRow of(StoredFile file) {
        return new FileRow(
                file.id(),
                file.name(),
                file.content().kind(),
                file.content().bytes(),
                file.content().sha256(),
                file.uploadedBy(),
                file.uploadedAt(),
                file.withdrawn()
                        ? new Withdrawal(file.withdrawnBy(), file.withdrawnAt(), file.withdrawnReason())
                        : null);
    }

    /** Whether it counts as evidence. */
    public boolean counts() {
        return withdrawal == null;
    }

    /**
     * The name for the eye: marks that turn the direction of writing and control characters stand as their numbers, so
     * that no name looks like another. The stored name is not touched.
     */
    public String shownName() {
        StringBuilder shown = new StringBuilder();
        name.codePoints().forEach(point -> {
            if (Character.isISOControl(point) || turnsDirection(point)) {
                shown.append("[U+%04X]".formatted(point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    private static boolean turnsDirection(int point) {
        return point == 0x200E
                || point == 0x200F
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
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
}
