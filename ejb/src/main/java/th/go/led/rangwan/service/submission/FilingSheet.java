package th.go.led.rangwan.service.submission;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.submission.FilingState;
import th.go.led.rangwan.domain.submission.OutcomeKind;

/**
 * The filing of a nomination as one person sees it.
 *
 * @param set the package that is or was typed in; the one that holds when no sitting is shown, null while there is none
 * @param sitting the sitting that is shown, null before the first
 * @param lines every box of the package, in the order of the portal
 * @param open the box that is shown in full, null when all is done or nothing has begun
 * @param earlier every sitting of the nomination, the newest first
 * @param may what the caller may do now
 * @param outcomes what became of it, the latest first
 */
public record FilingSheet(
        long nominationId,
        PackageSheet set,
        Sitting sitting,
        List<BoxLine> lines,
        BoxLine open,
        List<PastSitting> earlier,
        May may,
        List<OutcomeRow> outcomes) {

    /**
     * One sitting at the portal.
     *
     * @param number counted from 1 among the sittings of its kind
     * @param set number of the package within the nomination
     * @param pasterMe whether the caller is the one who pastes, {@code readerMe} the one who reads back
     * @param lastRead when the second person last read a box back, null while nobody has
     * @param counts how far it is
     * @param pace how fast it goes, null until something was pasted and once it is over
     * @param receipts every receipt, the one that counts last
     */
    public record Sitting(
            long id,
            boolean rehearsal,
            int number,
            int set,
            FilingState state,
            Instant startedAt,
            Instant stateSince,
            String breakReason,
            Bilingual paster,
            Bilingual reader,
            boolean pasterMe,
            boolean readerMe,
            Instant lastRead,
            Counts counts,
            Pace pace,
            List<ReceiptRow> receipts) {
        /** Whether boxes are still being pasted. */
        public boolean running() {
            return state == FilingState.OPEN;
        }

        /** The receipt that counts, null before it. */
        public ReceiptRow receipt() {
            return receipts.isEmpty() ? null : receipts.get(receipts.size() - 1);
        }
    }

    /**
     * A sitting in one line.
     *
     * @param set number of the package within the nomination
     * @param tracking the number of its receipt, null without one
     */
    public record PastSitting(
            long id,
            boolean rehearsal,
            int number,
            int set,
            FilingState state,
            Instant startedAt,
            Instant stateSince,
            String breakReason,
            String tracking) {}

    /** How many boxes of text are pasted and read back, of how many; and how many links and files are whole, of how many. */
    public record Counts(
            int pasted, int readBack, int boxes, int documentsWhole, int documents, int toPaste, int toRead) {
        /** Whether nothing is left. */
        public boolean whole() {
            return toRead == 0;
        }
    }

    /** How long it has lasted, how long a box takes on average, and when it ends if that goes on. */
    public record Pace(Duration lasted, Duration perBox, Instant end) {}

    /** How far a box is. */
    public enum Standing {
        /** Pasted and read back. */
        WHOLE,
        /** Pasted; the second person has not read it back. */
        PASTED,
        /** Not pasted yet. */
        OPEN,
        /** Stays empty because the form does not ask it. */
        SKIPPED,
        /** Cannot be pasted: its text is not there yet, in a rehearsal. */
        MISSING
    }

    /**
     * One box with how far it is.
     *
     * @param box its frozen content
     * @param document the document that it holds, null for a box of text
     * @param by who pasted it and {@code at} when, {@code readBy} who read it back and {@code readAt} when; null before
     * @param differing what was found different in the portal
     */
    public record BoxLine(
            PackageSheet.BoxRow box,
            PackageSheet.DocumentRow document,
            Standing standing,
            Bilingual by,
            Instant at,
            Bilingual readBy,
            Instant readAt,
            boolean mine,
            List<Differing> differing) {
        private static final int FEW = 3;

        /** The first words, for reading back. */
        public String first() {
            List<String> words = words();
            return String.join(" ", words.subList(0, Math.min(FEW, words.size())));
        }

        /** The last words, for reading back. */
        public String last() {
            List<String> words = words();
            return String.join(" ", words.subList(Math.max(0, words.size() - FEW), words.size()));
        }

        private List<String> words() {
            return List.of(box.text().strip().split("\\s+"));
        }

        /** How many paragraphs the text has: runs of lines with something in them. */
        public int paragraphs() {
            return (int)
                    box.text().strip().lines().filter(line -> !line.isBlank()).count();
        }

        /** How near the text is to its limit: well, near (from 90 %) or over. */
        public String fill() {
            if (box.limit() == null || box.words() * 10 < box.limit() * 9) {
                return "well";
            }
            return box.words() > box.limit() ? "over" : "near";
        }
    }

    /** What a person found different in the portal. */
    public record Differing(Bilingual by, Instant at, String words) {}

    /**
     * A receipt of the portal.
     *
     * @param fileId the stored file that shows it, null for none
     * @param correction why it stands in place of the one before; empty for the first
     */
    public record ReceiptRow(
            Instant acceptedAt, String tracking, Long fileId, String correction, Bilingual by, Instant at) {}

    /** News of the filed nomination. */
    public record OutcomeRow(OutcomeKind kind, LocalDate announcedOn, String source, Bilingual by, Instant at) {}

    /**
     * What the caller may do.
     *
     * @param paste paste, take back and break off
     * @param read read back what another person pasted
     * @param file begin a real sitting; {@code rehearse} a rehearsal
     * @param correct put another receipt in place of the last
     * @param hear add news of the filed nomination
     * @param readers who could read back
     */
    public record May(
            boolean paste,
            boolean read,
            boolean file,
            boolean rehearse,
            boolean correct,
            boolean hear,
            List<ReaderChoice> readers) {}

    /** A person who could read back. */
    public record ReaderChoice(long id, Bilingual name) {}
}
