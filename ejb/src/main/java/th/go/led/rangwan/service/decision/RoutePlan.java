package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.deadline.Deadline;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.TemplateStep;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.deadline.OfficeDays;
import th.go.led.rangwan.service.deadline.PlanDays;
import th.go.led.rangwan.service.identity.People;

/**
 * The steps of a paper's round, by the template of its kind. Due dates of a dossier are counted back in working days from
 * the last working moment before the deadline; where the cycle's backward plan wants the post done earlier, that day
 * leads. Those of other papers are counted forward from the day of sending.
 */
@Dependent
public class RoutePlan {
    @Inject
    private RouteTemplates templates;

    @Inject
    private People people;

    @Inject
    private OfficeDays officeDays;

    @Inject
    private PlanDays plan;

    @Inject
    private Clock clock;

    /** The steps of a new round; refused when a unit that is to act has no head. */
    public List<RouteStep> steps(RoutedPaper paper, int round) {
        List<RouteStep> steps = new ArrayList<>();
        Counted counted = count(paper, paper.deadline());
        for (TemplateStep wanted : templates.of(paper.paper().kind()).steps()) {
            for (RouteStep.Waiting waiting : waiting(paper, wanted)) {
                steps.add(new RouteStep(
                        paper.paper(),
                        new RouteStep.Place(round, wanted.stage(), steps.size() + 1),
                        wanted.ask(),
                        waiting,
                        new RouteStep.Due(wanted.days(), counted.due(wanted.days(), waiting))));
            }
        }
        return steps;
    }

    /** From what the due dates of a round are counted. */
    Counted count(RoutedPaper paper, Deadline deadline) {
        OfficeCalendar office = officeDays.calendar();
        if (!paper.paper().kind().countsBack()) {
            return new Counted(office, null, ThaiDate.dayOf(clock.instant()), Map.of());
        }
        Instant last = deadline == null ? null : office.lastWorkingMoment(deadline.instant());
        return new Counted(
                office,
                last,
                null,
                plan.lastByPost(paper.paper().nomination().entry().cycle()));
    }

    /**
     * From what due dates are counted.
     *
     * @param last the last working moment, from which is counted back; null for a cycle without a date
     * @param from the day from which is counted forward; null where it is counted back
     * @param planned by when the backward plan wants posts done, by their ids
     */
    record Counted(OfficeCalendar office, Instant last, LocalDate from, Map<Long, LocalDate> planned) {
        /** By when a step is due that has so many days; null for none, and while there is no date to count from. */
        Instant due(Integer days, RouteStep.Waiting waiting) {
            if (days == null || (last == null && from == null)) {
                return null;
            }
            if (from != null) {
                return OfficeCalendar.closing(office.forward(from, days));
            }
            LocalDate counted = office.back(ThaiDate.dayOf(last), days);
            LocalDate wanted =
                    waiting.post() == null ? null : planned.get(waiting.post().id());
            LocalDate day = wanted != null && wanted.isBefore(counted) ? wanted : counted;
            Instant closing = OfficeCalendar.closing(day);
            return closing.isAfter(last) ? last : closing;
        }
    }

    private List<RouteStep.Waiting> waiting(RoutedPaper paper, TemplateStep wanted) {
        return switch (wanted.target()) {
            case WRITER -> List.of(new RouteStep.Waiting(null, paper.writer()));
            case OWNER_HEAD -> posts(owner(paper.unit()));
            case COORDINATING_HEAD -> posts(Stream.of(head(people.coordinatingUnit())));
            case DEPARTMENT_HEAD -> posts(Stream.of(people.headOfDepartment()));
            case ALL_HEADS ->
                posts(people.heads().stream().filter(post -> !post.unit().isTop()));
            case POST -> posts(Stream.of(people.post(wanted.postId())));
        };
    }

    /** The head of the unit whose paper it is, unless that unit is the coordinating one, whose head has a step anyway. */
    private Stream<Post> owner(OrgUnit unit) {
        return unit.coordinating() ? Stream.empty() : Stream.of(head(unit));
    }

    private Post head(OrgUnit unit) {
        return people.headOf(unit).orElseThrow(() -> new RefusedException("decision.refused.noHead", unit.nameTh()));
    }

    private static List<RouteStep.Waiting> posts(Stream<Post> posts) {
        return posts.map(post -> new RouteStep.Waiting(post, null)).toList();
    }
}
