package th.go.led.rangwan.service.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.decision.NoteFrame;
import th.go.led.rangwan.domain.decision.NoteReading;
import th.go.led.rangwan.domain.decision.NoteStanding;
import th.go.led.rangwan.domain.decision.PaperNote;
import th.go.led.rangwan.domain.decision.Sureness;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Handwriting on a received paper as screens show it, never without who read it.
 *
 * @param ordinal its number on the paper, counted from 1
 * @param verb what it says, null where no such word was found
 * @param name below the signature, empty when it cannot be read; {@code capacity} the post and right in one line
 * @param signedOn the date below the signature, null when there is none
 * @param frame where it is seen on a scan, null where nobody said
 * @param readings every reading, the first one first
 * @param laterDates dates in it after {@code signedOn}, {@code doubtfulDates} those that name no day, as written
 * @param mayRead whether the caller may be its second reader now
 */
public record PaperNoteRow(
        long id,
        int ordinal,
        Verb verb,
        String name,
        String capacity,
        LocalDate signedOn,
        NoteStanding standing,
        NoteFrame frame,
        List<Reading> readings,
        List<String> laterDates,
        List<String> doubtfulDates,
        boolean mayRead,
        List<AssignmentRow> assignments) {

    /** One reading, in pieces of which some stand for what could not be read. */
    public record Reading(List<Piece> pieces, Sureness sureness, Bilingual reader, Instant readAt) {
        /** Whether it has no words: a signature alone, or nothing that can be read. */
        public boolean wordless() {
            return pieces.isEmpty();
        }
    }

    /** Words, or a gap. */
    public record Piece(String words, boolean gap) {}

    /** The row for a reader; {@code mayRead} still asks whether that person may change the paper. */
    static PaperNoteRow of(PaperNote note, long callerId) {
        boolean first = note.readings().get(0).reader().id() == callerId;
        return new PaperNoteRow(
                note.id(),
                note.ordinal(),
                note.verb(),
                note.signature().name(),
                note.signature().line(),
                note.signature().signedOn(),
                note.standing(),
                note.frame(),
                note.readings().stream().map(PaperNoteRow::reading).toList(),
                note.laterDates(),
                note.doubtfulDates(),
                note.waitsForSecond() && !first,
                note.assignments().stream().map(AssignmentRow::of).toList());
    }

    private static Reading reading(NoteReading reading) {
        return new Reading(
                pieces(reading.words()),
                reading.sureness(),
                new Bilingual(reading.reader().nameTh(), reading.reader().nameEn()),
                reading.readAt());
    }

    private static List<Piece> pieces(String words) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < words.length()) {
            int gap = words.indexOf(NoteReading.GAP, from);
            int to = gap < 0 ? words.length() : gap;
            if (to > from) {
                pieces.add(new Piece(words.substring(from, to), false));
            }
            if (gap >= 0) {
                pieces.add(new Piece(NoteReading.GAP, true));
            }
            from = gap < 0 ? words.length() : gap + NoteReading.GAP.length();
        }
        return List.copyOf(pieces);
    }

    /** The verb in both languages; null where there is none. */
    public Bilingual verbWords() {
        return verb == null ? null : new Bilingual(verb.th(), verb.en());
    }

    /** What the first reader read. */
    public Reading first() {
        return readings.get(0);
    }

    /** What the second reader read; null while nobody has. */
    public Reading second() {
        return readings.size() > 1 ? readings.get(1) : null;
    }
}
