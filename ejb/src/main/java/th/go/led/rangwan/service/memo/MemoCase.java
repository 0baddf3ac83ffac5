package th.go.led.rangwan.service.memo;

import java.util.Objects;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.deadline.DeadlineFaces;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;

/**
 * What the record says of a nomination, as far as a memo tells it.
 *
 * @param parties the department, the coordinating unit and the work's own
 * @param title the work's Thai title
 * @param call the call to which the nomination is pinned
 * @param judged what each clause says to the work in the category
 * @param letters letters of reference that count, null where the desk does not count them
 * @param report parts of the evaluation report that are present, null where the desk does not count them
 * @param score the internal score, null while nobody has scored
 */
public record MemoCase(
        Parties parties,
        String title,
        CycleDefinition call,
        CategoryDefinition category,
        DeadlineFaces faces,
        CategoryVerdict judged,
        Tally letters,
        Tally report,
        Score score) {

    /** Thai names of the department, of its head, of the unit that coordinates applications, and of the work's unit. */
    public record Parties(String department, String head, String coordinating, String owner) {}

    /** How many of what the call asks for are there. */
    public record Tally(int have, int needed) {
        /** Whether nothing is missing. */
        public boolean full() {
            return have >= needed;
        }
    }

    /**
     * An internal score.
     *
     * @param total of 100, already in words, e.g. {@code 78.5}; null while it is hidden from the writer, who has not scored
     * @param people how many have scored
     */
    public record Score(String total, int people) {}

    /** Whether a document that the desk counts is missing. */
    boolean incomplete() {
        return Stream.of(letters, report).filter(Objects::nonNull).anyMatch(tally -> !tally.full());
    }

    /** The award in its own name with its year: United Nations Public Service Awards 2022. */
    String award() {
        return call.award().name().en().replaceAll("\\s*\\([^)]*\\)\\s*$", "") + " " + call.awardYear();
    }

    /** The category by number and Thai name. */
    String entered() {
        return "สาขาที่ " + category.code() + " " + category.name().th();
    }
}
