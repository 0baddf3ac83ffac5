package th.go.led.rangwan.service.decision;

import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.evidence.FileRow;

/**
 * The handwriting on a received paper beside its scans.
 *
 * @param title the paper as work lists name it, {@code number} its own number as written, {@code date} its date; empty and
 *     null while nobody has confirmed them
 * @param scans the latest first
 * @param mayChange whether the caller may enter handwriting, bring scans and give work
 * @param readers whom the caller may ask for the second reading
 * @param recipients to whom work may be given; empty when the caller may give none
 */
public record PaperNotesSheet(
        long paperId,
        Bilingual title,
        String number,
        LocalDate date,
        List<PaperNoteRow> notes,
        List<FileRow> scans,
        boolean mayChange,
        List<RecipientRow> readers,
        List<RecipientRow> recipients) {

    /** How many wait for the caller's reading. */
    public long waiting() {
        return mayChange ? notes.stream().filter(PaperNoteRow::mayRead).count() : 0;
    }

    /** What is seen on that page of a scan. */
    public List<PaperNoteRow> seenOn(long scan, int page) {
        return notes.stream()
                .filter(note -> note.frame() != null
                        && note.frame().scan() == scan
                        && note.frame().page() == page)
                .toList();
    }

    /** The number of an earlier one by the same hand in another capacity; 0 for none. */
    public int sameHand(PaperNoteRow note) {
        return notes.stream()
                .filter(other -> other.ordinal() < note.ordinal())
                .filter(other -> !note.name().isEmpty()
                        && other.name().equals(note.name())
                        && !other.capacity().equals(note.capacity()))
                .mapToInt(PaperNoteRow::ordinal)
                .findFirst()
                .orElse(0);
    }
}
