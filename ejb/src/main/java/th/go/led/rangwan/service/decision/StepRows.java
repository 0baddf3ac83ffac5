package th.go.led.rangwan.service.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.StepState;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.identity.CallerSheet;

/** Puts steps of a route into rows for the caller. */
final class StepRows {
    private StepRows() {}

    /** What the rows of one route have in common: {@code written} by the id of the step, and who acts for its posts. */
    record Case(
            Route running,
            Map<Long, List<Annotation>> written,
            BiFunction<Post, Instant, List<Person>> acting,
            CallerSheet who,
            Instant now) {
        List<Annotation> at(RouteStep step) {
            return written.getOrDefault(step.id(), List.of());
        }
    }

    static StepRow row(RouteStep step, Case about) {
        boolean mine = step.state() == StepState.CURRENT && mine(step, about.who());
        return new StepRow(
                step.id(),
                step.place().stage(),
                step.ask(),
                step.state(),
                name(step, about),
                step.since(),
                step.due(),
                step.endedAt(),
                mine,
                about.at(step).stream().map(AnnotationRow::of).toList(),
                extra(step, mine, about));
    }

    private static StepRow.Extra extra(RouteStep step, boolean mine, Case about) {
        AnnotationRow answer = step.ask().stops() || !step.state().over()
                ? null
                : Acts.holding(about.at(step)).stream()
                        .reduce((earlier, later) -> later)
                        .map(AnnotationRow::of)
                        .orElse(null);
        return new StepRow.Extra(
                step.wanted(),
                step.addedBy() == null ? null : name(step.addedBy()),
                step.nudges(),
                step.nudgedAt(),
                nudgeable(step, about),
                mine && !step.ask().stops() ? capacities(step, about.who()) : List.of(),
                answer);
    }

    /** Whether the caller may remind whom the step waits for: someone whose paper it is, once on a day. */
    static boolean nudgeable(RouteStep step, Case about) {
        boolean today =
                step.nudgedAt() != null && ThaiDate.dayOf(step.nudgedAt()).equals(ThaiDate.dayOf(about.now()));
        return step.state() == StepState.CURRENT && !mine(step, about.who()) && !today && concerned(step, about);
    }

    /** The coordinating unit, whoever wrote or added a step, and whoever has acted in this round. */
    static boolean concerned(RouteStep step, Case about) {
        long caller = about.who().personId();
        return about.who().viewer().coordinating()
                || (step.addedBy() != null && step.addedBy().id() == caller)
                || about.running().steps().stream()
                        .anyMatch(one -> one.waiting().person() != null
                                && one.waiting().person().id() == caller)
                || about.running().steps().stream()
                        .flatMap(one -> about.at(one).stream())
                        .anyMatch(one -> one.person().id() == caller);
    }

    /** Whether the step is the caller's to answer: of the person, or of a post held or acted for now. */
    static boolean mine(RouteStep step, CallerSheet who) {
        return step.waiting().post() == null
                ? Objects.equals(step.waiting().person().id(), who.personId())
                : who.viewer().postIds().contains(step.waiting().post().id());
    }

    /** In which capacities the caller may act at a step that is theirs: for a person's step any. */
    static List<CapacityChoice> capacities(RouteStep step, CallerSheet who) {
        Post post = step.waiting().post();
        return who.capacities().stream()
                .filter(capacity -> post == null || capacity.actsFor(post, Pen.power(step, Verb.AGREED)))
                .map(CapacityChoice::of)
                .toList();
    }

    private static Bilingual name(RouteStep step, Case about) {
        Post post = step.waiting().post();
        if (post == null) {
            return name(step.waiting().person());
        }
        Post.Title title = post.title();
        Instant at = step.endedAt() == null ? about.now() : step.endedAt();
        return about.acting().apply(post, at).stream()
                .findFirst()
                .map(person -> new Bilingual(
                        person.nameTh() + " รักษาราชการแทน " + title.shortTh(),
                        person.nameEn() + " acting for the " + title.shortEn()))
                .orElse(new Bilingual(title.shortTh(), title.shortEn()));
    }

    private static Bilingual name(Person person) {
        return new Bilingual(person.nameTh(), person.nameEn());
    }
}
