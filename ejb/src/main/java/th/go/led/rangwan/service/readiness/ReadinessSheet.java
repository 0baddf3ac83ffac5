package th.go.led.rangwan.service.readiness;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import th.go.led.rangwan.domain.readiness.CarriedItem;
import th.go.led.rangwan.domain.readiness.CarriedKind;
import th.go.led.rangwan.domain.readiness.GapGround;
import th.go.led.rangwan.domain.readiness.Quarter;
import th.go.led.rangwan.domain.readiness.ReadinessCurve;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A readiness plan on screen.
 *
 * @param paper the paper that suggests it, null for none
 * @param targets every target, the one that holds last
 * @param groups the gaps by what asks for them
 * @param quarters the curve with who looked after each quarter
 * @param toAsk late gaps whose owner was not asked within a week
 * @param check the quarter that ended last and waits for a director's look, null for none
 * @param rights what the caller may do
 */
public record ReadinessSheet(
        ReadinessRow plan,
        Bilingual openedBy,
        Bilingual keeper,
        Paper paper,
        List<TargetRow> targets,
        CategoryRow category,
        List<CarriedRow> carried,
        List<Group> groups,
        ReadinessCurve curve,
        List<QuarterRow> quarters,
        List<ItemRow> toAsk,
        Quarter check,
        Rights rights) {
    /** The paper that suggests the plan. */
    public record Paper(long id, String number, LocalDate date) {}

    /**
     * The category of the earlier application and the one for which the work is meant now.
     *
     * @param before of which call, null when the plan comes from no application
     * @param now null while nobody has said
     */
    public record CategoryRow(
            Bilingual cycle, Bilingual before, Bilingual now, String reason, Bilingual by, Instant at) {}

    /** Something taken along. */
    public record CarriedRow(
            long id, CarriedItem.Carried what, boolean toRecheck, LocalDate recheckedOn, Bilingual recheckedBy) {}

    /** The gaps that the same thing asks for. */
    public record Group(GapGround ground, List<ItemRow> items) {}

    /**
     * One quarter of the curve.
     *
     * @param appointment when it is or was to be looked at
     * @param checkedAt when a director looked, null while none did; {@code closedThen} of {@code gapsThen} as seen then
     */
    public record QuarterRow(
            ReadinessCurve.Point point,
            LocalDate appointment,
            Instant checkedAt,
            Bilingual checkedBy,
            String words,
            int closedThen,
            int gapsThen)
            implements Serializable {}

    /**
     * What the caller may do.
     *
     * @param changes whether the caller may add gaps, agree, ask, choose the target and look at carried things again
     * @param directs whether the caller may look at it after a quarter and say the category
     */
    public record Rights(boolean changes, boolean directs) {}

    /** The day on which the running quarter is to be looked at; null when the curve has ended. */
    public LocalDate nextCheck() {
        return quarters.stream()
                .filter(row -> row.point().running())
                .map(QuarterRow::appointment)
                .findFirst()
                .orElse(null);
    }

    /** The target that holds. */
    public TargetRow target() {
        return targets.get(targets.size() - 1);
    }

    /** The first open gap that no post sees to; null when every one has its owner. */
    public ItemRow bare() {
        return groups.stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> item.open() && item.owner() == null)
                .findFirst()
                .orElse(null);
    }

    /** How many of a kind were taken along. */
    public record KindCount(CarriedKind kind, long count) {}

    /** How many of each kind were taken along. */
    public List<KindCount> carriedKinds() {
        return Arrays.stream(CarriedKind.values())
                .map(kind -> new KindCount(
                        kind,
                        carried.stream()
                                .filter(row -> row.what().kind() == kind)
                                .count()))
                .filter(one -> one.count() > 0)
                .toList();
    }

    /** How many gaps are to be closed by the end of the running quarter. */
    public int planned() {
        return curve.running().map(ReadinessCurve.Point::planned).orElse(0);
    }

    /** How many carried things somebody has to look at again. */
    public long toRecheck() {
        return carried.stream().filter(CarriedRow::toRecheck).count();
    }

    /** How many gaps were to be closed by today by what was agreed first and are not. */
    public int behind() {
        return curve.behind();
    }
}
