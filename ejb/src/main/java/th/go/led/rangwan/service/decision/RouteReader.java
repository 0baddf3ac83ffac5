package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.StepState;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;
import th.go.led.rangwan.service.identity.People;

/** Reads a dossier's route for the caller, in a constant number of statements. */
@Dependent
public class RouteReader {
    @Inject
    private Routes routes;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The route of a nomination that the caller may read. */
    RouteSheet read(long nominationId) {
        CallerSheet who = caller.current();
        List<RouteStep> all = routes.stepsOf(nominationId);
        List<RouteStep> running = Routes.runningOf(all).steps();
        Map<Long, List<Annotation>> written = routes.annotationsOf(nominationId).stream()
                .collect(Collectors.groupingBy(annotation -> annotation.step().id()));
        RouteStep waiting = running.stream()
                .filter(step -> step.state() == StepState.CURRENT && mine(step, who))
                .findFirst()
                .orElse(null);
        List<Capacity> capacities = waiting == null || waiting.waiting().post() == null
                ? List.of()
                : who.capacities().stream()
                        .filter(capacity ->
                                capacity.actsFor(waiting.waiting().post(), Pen.power(waiting.ask(), Verb.AGREED)))
                        .toList();
        return new RouteSheet(
                running.stream().map(step -> row(step, written, who)).toList(),
                all.stream()
                        .filter(step -> !running.contains(step))
                        .flatMap(step -> rows(step, written).stream())
                        .toList(),
                waiting == null ? 0 : waiting.id(),
                waiting == null ? null : waiting.ask(),
                capacities.stream().map(CapacityChoice::of).toList(),
                routes.lastDecision(nominationId)
                        .map(decision -> DecisionRow.of(decision, who))
                        .orElse(null));
    }

    private StepRow row(RouteStep step, Map<Long, List<Annotation>> written, CallerSheet who) {
        return new StepRow(
                step.ask(),
                step.state(),
                name(step),
                step.since(),
                step.due(),
                step.endedAt(),
                step.state() == StepState.CURRENT && mine(step, who),
                rows(step, written));
    }

    private static List<AnnotationRow> rows(RouteStep step, Map<Long, List<Annotation>> written) {
        return written.getOrDefault(step.id(), List.of()).stream()
                .map(AnnotationRow::of)
                .toList();
    }

    private Bilingual name(RouteStep step) {
        Post post = step.waiting().post();
        if (post == null) {
            Person person = step.waiting().person();
            return new Bilingual(person.nameTh(), person.nameEn());
        }
        Post.Title title = post.title();
        List<Person> acting = people.actingFor(post, step.endedAt() == null ? clock.instant() : step.endedAt());
        return acting.isEmpty()
                ? new Bilingual(title.shortTh(), title.shortEn())
                : new Bilingual(
                        acting.get(0).nameTh() + " รักษาราชการแทน " + title.shortTh(),
                        acting.get(0).nameEn() + " acting for the " + title.shortEn());
    }

    private static boolean mine(RouteStep step, CallerSheet who) {
        return step.waiting().post() == null
                ? step.waiting().person().id() == who.personId()
                : who.viewer().postIds().contains(step.waiting().post().id());
    }
}
