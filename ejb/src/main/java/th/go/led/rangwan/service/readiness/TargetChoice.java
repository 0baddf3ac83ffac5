package th.go.led.rangwan.service.readiness;

import java.util.List;
import th.go.led.rangwan.domain.readiness.TargetState;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What a plan's target may become.
 *
 * @param work the work whose plan it is
 * @param targets every target with its news, the one that holds last
 * @param cycles the cycles of the desk that may be aimed at
 * @param news what may be heard of the target that holds, by hand; empty when the desk keeps its cycle
 * @param categories the categories of the target's cycle; empty while its call is not on the desk
 * @param rights what the caller may do
 */
public record TargetChoice(
        long planId,
        Bilingual work,
        List<TargetRow> targets,
        List<Kept> cycles,
        List<TargetState> news,
        List<Kept> categories,
        ReadinessSheet.CategoryRow category,
        ReadinessSheet.Rights rights) {
    /** A cycle or category by its code. */
    public record Kept(String code, Bilingual name) {}

    /** The target that holds. */
    public TargetRow target() {
        return targets.get(targets.size() - 1);
    }
}
