package th.go.led.rangwan.service.nomination;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.nomination.CategoryActKind;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The category of a nomination, who confirmed it, and what the screening says to every choice.
 *
 * @param version of the nomination, which a change sends back
 * @param category code of the category that it has now
 * @param fixed the clause by which it cannot be changed after applying, null when the call says none
 * @param choices every category of the call, in its order
 * @param preparer whoever prepares the nomination, one of the two who confirm
 * @param confirmations those that hold, the oldest first
 * @param complete whether two different persons have confirmed it
 * @param asked the posts of those who are asked to confirm it now
 * @param others to whom the caller may turn for the second confirmation
 * @param mayConfirm whether the caller may confirm it now; {@code mayChange} whether the caller may choose another
 * @param history the latest first
 */
public record CategorySheet(
        long nominationId,
        long version,
        String category,
        Clause fixed,
        List<Choice> choices,
        Bilingual preparer,
        List<Confirmation> confirmations,
        boolean confirmedByPreparer,
        boolean confirmedByAnother,
        boolean complete,
        List<Bilingual> asked,
        List<Colleague> others,
        boolean mayConfirm,
        boolean mayChange,
        List<Line> history) {

    /** A clause of the call: its number as written there and its words, untouched. */
    public record Clause(String number, String quoteTh) {}

    /**
     * One category.
     *
     * @param deciding the clause that decides, null when the category passes
     * @param why which clause decides and why, in a few words
     */
    public record Choice(
            String code, Bilingual name, Verdict verdict, Clause deciding, Bilingual why, boolean overridden) {}

    /** Who confirmed, and when. */
    public record Confirmation(Bilingual by, Instant at) {}

    /** Somebody who may confirm as the second. */
    public record Colleague(String login, Bilingual name) {}

    /** One act of the history; {@code category} is the one that it concerned. */
    public record Line(CategoryActKind kind, String category, Bilingual by, Instant at, String reason) {}

    /** The category that it has now. */
    public Choice chosen() {
        return choices.stream()
                .filter(choice -> choice.code().equals(category))
                .findFirst()
                .orElseThrow();
    }
}
