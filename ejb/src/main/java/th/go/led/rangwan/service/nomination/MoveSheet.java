package th.go.led.rangwan.service.nomination;

import java.util.List;
import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What a person chooses when a nomination moves to another call.
 *
 * @param version of the nomination, which the move sends back
 * @param targets to which it may go
 * @param target the chosen one, null while none is chosen
 * @param categoryNow its category in the call that it leaves
 * @param categories those of the target; empty without a target
 * @param suggestion the category of the target that has the same words as the present one, within the same cycle; null
 *     when there is none. It is told, never chosen for the person
 * @param answers every written answer, with the old question
 * @param questions those of the target
 */
public record MoveSheet(
        long version,
        List<Target> targets,
        Target target,
        Bilingual categoryNow,
        List<CategoryDefinition> categories,
        CategoryDefinition suggestion,
        List<Written> answers,
        List<Asked> questions) {

    /** A call that takes applications: {@code key} is cycle and revision, for example {@code unpsa-2022/2}. */
    public record Target(String key, Bilingual title, int revision) {}

    /** A written answer with the question that it answers now; {@code choice} is yes, no or empty. */
    public record Written(long id, String code, Bilingual question, String thai, String english, String choice) {}

    /** A question of the target. */
    public record Asked(String code, Bilingual title) {}
}
