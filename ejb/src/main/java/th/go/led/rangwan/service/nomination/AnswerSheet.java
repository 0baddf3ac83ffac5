package th.go.led.rangwan.service.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.cycle.AnswerKind;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.AnswerStanding;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One question with its answer, and the list of all questions beside it.
 *
 * @param question the opened question
 * @param note where the questions come from, {@code verified} whether they were compared with the real form
 * @param writable whether the caller may change answers now
 * @param around what stands around the opened answer
 */
public record AnswerSheet(
        long nominationId,
        QuestionSheet question,
        TextSheet thai,
        TextSheet english,
        TextSheet choice,
        boolean stale,
        List<Section> sections,
        AnswerCounts counts,
        Bilingual note,
        boolean verified,
        boolean writable,
        Around around) {

    /**
     * The question's own words.
     *
     * @param guidance the department's own help for who answers, null for none
     * @param maxWords limit in English words, null for none
     * @param opener code of the question whose answer {@code opens} it, null when it is always asked
     * @param opened codes of the questions that this one's yes or no opens or closes
     * @param previous code of the question before it, null at the first; {@code next} likewise at the last
     */
    public record QuestionSheet(
            String code,
            Bilingual text,
            Bilingual guidance,
            AnswerKind kind,
            Integer maxWords,
            String opener,
            String opens,
            String opened,
            AnswerStanding standing,
            String previous,
            String next) {
        /** Whether it asks for words. */
        public boolean wordy() {
            return kind != AnswerKind.YES_NO;
        }

        /** Whether it asks for yes or no. */
        public boolean choosing() {
            return kind != AnswerKind.TEXT;
        }
    }

    /**
     * One part of the answer.
     *
     * @param count words: exact in English, about in Thai
     * @param by who wrote it and {@code at} when, null while nobody has
     */
    public record TextSheet(String words, long edition, int count, int characters, Bilingual by, Instant at) {}

    /**
     * What stands around the opened answer.
     *
     * @param charge to whom it is entrusted
     * @param comments how many comments on it are open
     * @param changedFrom for each part that others changed since the caller last read it, the edition that the caller
     *     knows; empty when nothing is new, or when the caller never read it
     * @param first whether there is something to read that the caller has never read
     * @param writers who writes in it now
     */
    public record Around(
            Charge charge, long comments, Map<AnswerPart, Long> changedFrom, boolean first, List<Writer> writers) {
        /** Whether that part changed since the caller last read it. */
        public boolean changed(AnswerPart part) {
            return changedFrom.containsKey(part);
        }

        /** The edition of that part that the caller knows, 0 for none. */
        public long known(AnswerPart part) {
            return changedFrom.getOrDefault(part, 0L);
        }
    }

    /**
     * To whom a question is entrusted.
     *
     * @param owner null for nobody yet
     * @param mine whether that is the caller
     * @param due end of office hours on the day by which it is to be done, null for none
     */
    public record Charge(Bilingual owner, boolean mine, Instant due) {}

    /** Somebody who writes now; {@code mine} when it is the caller on another page. */
    public record Writer(Bilingual name, boolean mine, AnswerPart part) {}

    /** Questions that belong together, and how many of the asked ones are done. */
    public record Section(Bilingual title, List<Mark> marks, int done, int total) {}

    /**
     * A question in the list.
     *
     * @param opener code of the question whose answer {@code opens} it, null when it is always asked
     * @param comments how many comments on it are open
     * @param fresh whether it holds something that the caller has not read
     */
    public record Mark(
            String code,
            Bilingual title,
            AnswerStanding standing,
            String opener,
            String opens,
            Charge charge,
            long comments,
            boolean fresh,
            List<Writer> writers) {}
}
