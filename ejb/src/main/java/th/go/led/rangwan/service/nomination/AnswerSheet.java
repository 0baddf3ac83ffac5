package th.go.led.rangwan.service.nomination;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.cycle.AnswerKind;
import th.go.led.rangwan.domain.nomination.AnswerStanding;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One question with its answer, and the list of all questions beside it.
 *
 * @param question the opened question
 * @param note where the questions come from, {@code verified} whether they were compared with the real form
 * @param writable whether the caller may change answers now
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
        boolean writable) {

    /**
     * The question's own words.
     *
     * @param maxWords limit in English words, null for none
     * @param opener code of the question whose answer {@code opens} it, null when it is always asked
     * @param previous code of the question before it, null at the first; {@code next} likewise at the last
     */
    public record QuestionSheet(
            String code,
            Bilingual text,
            AnswerKind kind,
            Integer maxWords,
            String opener,
            String opens,
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

    /** Questions that belong together. */
    public record Section(Bilingual title, List<Mark> marks) {}

    /** A question in the list. */
    public record Mark(String code, Bilingual title, AnswerStanding standing) {}
}
