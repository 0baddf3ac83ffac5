package th.go.led.rangwan.service.readiness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.initiative.Indicator;
import th.go.led.rangwan.domain.readiness.Gap;
import th.go.led.rangwan.domain.readiness.GapState;
import th.go.led.rangwan.domain.readiness.ItemAct;
import th.go.led.rangwan.domain.readiness.Measure;
import th.go.led.rangwan.domain.readiness.Quarter;
import th.go.led.rangwan.domain.readiness.ReadinessItem;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One gap of a readiness plan.
 *
 * @param action what is to be done; empty texts while nobody has said
 * @param owner the post that sees to it with its unit, null while none does
 * @param due the day by which its proof is there, null while none is agreed; {@code dueBefore} the one before it was moved
 * @param left days until {@code due}, negative when it has passed; 0 without one
 * @param closedOn null while it is open; {@code quarter} in which that was, {@code proof} what proves it
 * @param asked when its owner was last asked, null when nobody did
 */
public record ItemRow(
        long id,
        Gap gap,
        Bilingual action,
        Figures figures,
        Owner owner,
        LocalDate due,
        LocalDate dueBefore,
        long left,
        GapState state,
        LocalDate closedOn,
        Quarter quarter,
        String proof,
        LocalDate asked) {
    /**
     * Where it stands and is to come, as people read figures; each may be empty.
     *
     * @param now where it was last said to stand, else the baseline; {@code source} from where that is known
     * @param agreed from where baseline and target are known
     */
    public record Figures(Bilingual unit, String baseline, String now, String target, String source, String agreed) {}

    /** A post with its unit. */
    public record Owner(long id, Bilingual title, Bilingual unit) {
        static Owner of(Post post) {
            OrgUnit unit = post.unit();
            return new Owner(
                    post.id(),
                    new Bilingual(post.title().shortTh(), post.title().shortEn()),
                    new Bilingual(unit.nameTh(), unit.nameEn()));
        }
    }

    static ItemRow of(ReadinessItem item, LocalDate today) {
        LocalDate due = item.aim().due();
        LocalDate closed = item.closedOn().orElse(null);
        return new ItemRow(
                item.id(),
                item.gap(),
                item.aim().action(),
                figures(item),
                item.owner() == null ? null : Owner.of(item.owner()),
                due,
                item.dueBefore(),
                due == null ? 0 : ChronoUnit.DAYS.between(today, due),
                item.state(),
                closed,
                closed == null ? null : Quarter.of(closed),
                item.proof(),
                item.asked().orElse(null));
    }

    private static Figures figures(ReadinessItem item) {
        Measure measure = item.aim().measure();
        ItemAct.Told told = item.measured().orElse(null);
        String baseline = measure.baseline() == null ? "" : Indicator.figure(measure.baseline());
        return new Figures(
                measure.unit(),
                baseline,
                told == null ? baseline : Indicator.figure(told.amount()),
                measure.target() == null ? "" : Indicator.figure(measure.target()),
                told == null ? measure.source() : told.words(),
                measure.source());
    }

    /** Whether it is not closed and its day has passed. */
    public boolean late() {
        return state != GapState.CLOSED && left < 0;
    }

    /** Whether it is not closed. */
    public boolean open() {
        return state != GapState.CLOSED;
    }
}
