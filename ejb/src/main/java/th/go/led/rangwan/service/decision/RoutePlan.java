package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.deadline.Deadline;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.deadline.OfficeDays;
import th.go.led.rangwan.service.identity.People;

/**
 * The route of a dossier: prepared by the analyst, an opinion of the work's own director where that is another, the
 * coordinating unit's director proposes, the executive decides, the analyst files. Due dates are counted back in working
 * days from the last working moment before the deadline.
 */
@Dependent
public class RoutePlan {
    private static final Map<StepAsk, Integer> DAYS_BEFORE =
            Map.of(StepAsk.COMMENT, 12, StepAsk.PROPOSE, 10, StepAsk.DECIDE, 7, StepAsk.FILE, 2);

    @Inject
    private People people;

    @Inject
    private OfficeDays officeDays;

    /** The steps of a new round. */
    public List<RouteStep> steps(Nomination nomination, int round, Deadline deadline) {
        OfficeCalendar office = officeDays.calendar();
        Instant last = office.lastWorkingMoment(deadline.instant());
        OrgUnit coordinating = people.coordinatingUnit();
        OrgUnit owner = nomination.initiative().ownerUnit();
        List<RouteStep> steps = new ArrayList<>();
        Adder adder = new Adder(nomination, round, steps);
        adder.add(StepAsk.PREPARE, new RouteStep.Waiting(null, nomination.preparedBy()), null);
        if (!owner.id().equals(coordinating.id())) {
            adder.add(StepAsk.COMMENT, post(head(owner)), due(StepAsk.COMMENT, last, office));
        }
        adder.add(StepAsk.PROPOSE, post(head(coordinating)), due(StepAsk.PROPOSE, last, office));
        adder.add(StepAsk.DECIDE, post(people.headOfDepartment()), due(StepAsk.DECIDE, last, office));
        adder.add(StepAsk.FILE, new RouteStep.Waiting(null, nomination.preparedBy()), due(StepAsk.FILE, last, office));
        return steps;
    }

    /** By when a step is due before that deadline; null for one that has no date. */
    Instant due(StepAsk ask, Deadline deadline) {
        OfficeCalendar office = officeDays.calendar();
        return due(ask, office.lastWorkingMoment(deadline.instant()), office);
    }

    private static Instant due(StepAsk ask, Instant last, OfficeCalendar office) {
        Integer days = DAYS_BEFORE.get(ask);
        return days == null ? null : before(last, days, office);
    }

    private record Adder(Nomination nomination, int round, List<RouteStep> steps) {
        void add(StepAsk ask, RouteStep.Waiting waiting, Instant due) {
            steps.add(new RouteStep(nomination, new RouteStep.Place(round, steps.size() + 1), ask, waiting, due));
        }
    }

    private Post head(OrgUnit unit) {
        return people.headOf(unit).orElseThrow(() -> new RefusedException("decision.refused.noHead", unit.nameTh()));
    }

    private static RouteStep.Waiting post(Post post) {
        return new RouteStep.Waiting(post, null);
    }

    /** Office closing time so many working days before the last working moment. */
    static Instant before(Instant last, int workingDays, OfficeCalendar office) {
        LocalDate day = ThaiDate.dayOf(last);
        int left = workingDays;
        while (left > 0) {
            day = day.minusDays(1);
            if (office.works(day)) {
                left--;
            }
        }
        return day.atTime(OfficeCalendar.CLOSES).atZone(ThaiDate.BANGKOK).toInstant();
    }
}
