package th.go.led.rangwan.service.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.paper.FindingGroup;
import th.go.led.rangwan.domain.paper.FindingKind;
import th.go.led.rangwan.domain.paper.MomentWords;
import th.go.led.rangwan.domain.paper.PaperForm;
import th.go.led.rangwan.domain.paper.PaperHead;
import th.go.led.rangwan.domain.paper.ProposalState;
import th.go.led.rangwan.domain.paper.StatedDeadline;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * An incoming paper as its page shows it.
 *
 * @param receipt its running number with the year of the Buddhist era
 * @param fileName null when the text was typed
 * @param head the head as confirmed, or as the reader proposes it while nobody has
 * @param headBy who confirmed the head, null while nobody has
 * @param part the number of the part of its words that is shown, counted from 1
 * @param parts how many parts its words have; one but for a very long paper
 * @param text the words of that part in pieces, each with the numbers of the proposals that it belongs to
 * @param groups what is proposed for that part, group by group; groups without a proposal are left out
 * @param open how many proposals of the whole paper wait for a person
 * @param taken how many of the whole paper were confirmed or corrected
 * @param mayChange whether the caller may confirm
 * @param mayTake whether the caller may take it into a cycle: who works on drafts of calls
 */
public record IncomingSheet(
        long id,
        long version,
        String receipt,
        Bilingual unit,
        Bilingual receivedBy,
        Instant receivedAt,
        PaperForm form,
        String fileName,
        String sha256,
        PaperHead head,
        Bilingual headBy,
        Instant headAt,
        int part,
        int parts,
        List<MarkedText.Piece> text,
        List<Group> groups,
        long open,
        long taken,
        boolean mayChange,
        boolean mayTake) {
    /** The proposals of one group. */
    public record Group(FindingGroup name, List<Row> rows) {
        /** How many of them wait for a person. */
        public long open() {
            return rows.stream()
                    .filter(row -> row.state() == ProposalState.OPEN)
                    .count();
        }
    }

    /**
     * One proposal.
     *
     * @param place its number in the margin of the text
     * @param number of a clause or category, Arabic digits, or the code of a contradiction
     * @param value what holds: the person's own value or what was found
     * @param found what the reader found
     * @param readings the readings of a contradiction
     */
    public record Row(
            long id,
            int place,
            FindingKind kind,
            String number,
            Bilingual value,
            String found,
            String detail,
            List<Reading> readings,
            ProposalState state,
            Bilingual decidedBy,
            Instant decidedAt) {
        /** Its value as people read it. */
        public Bilingual words() {
            return kind.group() == FindingGroup.TIME ? MomentWords.of(value.th()) : value;
        }

        /** What the reader found, as people read it. */
        public Bilingual foundWords() {
            return kind.group() == FindingGroup.TIME ? MomentWords.of(found) : Bilingual.same(found);
        }

        /** What belongs to its value and is not said by its words; may be empty. */
        public String beside() {
            return kind == FindingKind.DEADLINE ? "" : detail;
        }

        /** The date that a person's own words of a deadline name; null where the words are the reader's. */
        public LocalDate date() {
            boolean own = kind == FindingKind.DEADLINE && state == ProposalState.CORRECTED;
            return own ? StatedDeadline.of(value.th()).map(StatedDeadline::date).orElse(null) : null;
        }

        /** Whether it is a contradiction. */
        public boolean contradiction() {
            return kind == FindingKind.CONTRADICTION;
        }
    }

    /** One reading of a contradiction with the words of the paper that say so. */
    public record Reading(Bilingual words, List<String> quotes) {}
}
