package th.go.led.rangwan.service.eligibility;

import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.eligibility.Change;
import th.go.led.rangwan.domain.eligibility.ScreeningState;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.shared.NotFoundException;

/**
 * What one work's verdicts are now and what changed since its check.
 *
 * @param facts what is known of it
 * @param judged the verdicts that count, in the order of the call
 * @param changes everything that changed since the check, empty when nothing did or nobody has checked
 * @param touching of these, what touches a category, by the category's code
 */
record WorkStanding(
        ScreeningState state,
        Facts facts,
        List<CategoryVerdict> judged,
        List<Change> changes,
        Map<String, List<Change>> touching) {
    /** The verdict in that category; not found when the call has none of that code. */
    CategoryVerdict in(String category) {
        return judged.stream()
                .filter(one -> one.category().equals(category))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    List<Change> touching(String category) {
        return touching.getOrDefault(category, List.of());
    }
}
