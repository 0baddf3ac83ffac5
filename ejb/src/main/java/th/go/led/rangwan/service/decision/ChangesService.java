package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.PaperReading;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.StepState;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.nomination.Nominations;

/** What changed in a dossier since the reader had it before: asked by whom its route comes to again. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL})
public class ChangesService {
    /** Opening it again within this time is the same reading. */
    private static final Duration ONE_READING = Duration.ofMinutes(5);

    @Inject
    private Nominations nominations;

    @Inject
    private Routes routes;

    @Inject
    private PaperReadings readings;

    @Inject
    private ChangesReader changes;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * What changed since the caller last read or wrote on the dossier in an earlier round. While it waits for the caller,
     * this opening is kept as the reading of the running round.
     */
    public ChangesSheet open(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        String paper = nomination.subject();
        List<RouteStep> steps = routes.stepsOf(paper);
        int round = Routes.round(steps);
        long me = caller.current().personId();
        boolean waits = steps.stream()
                .anyMatch(step -> step.state() == StepState.CURRENT && StepRows.mine(step, caller.current()));
        if (waits) {
            keep(paper, round);
        }
        Optional<Annotation> wrote = wrote(paper, me, round);
        Instant since = Stream.concat(
                        readings.before(paper, me, round).stream(),
                        wrote.stream().map(Annotation::writtenAt))
                .max(Instant::compareTo)
                .orElse(null);
        return new ChangesSheet(
                since,
                wrote.map(AnnotationRow::of).orElse(null),
                since == null ? List.of() : changes.since(nomination, since));
    }

    private Optional<Annotation> wrote(String paper, long personId, int round) {
        return Acts.holding(routes.annotationsOf(paper)).stream()
                .filter(one -> one.person().id() == personId)
                .filter(one -> one.step().place().round() < round)
                .reduce((earlier, later) -> later);
    }

    private void keep(String paper, int round) {
        Instant now = clock.instant();
        boolean same = readings.in(paper, caller.current().personId(), round)
                .filter(before -> before.plus(ONE_READING).isAfter(now))
                .isPresent();
        if (!same) {
            readings.keep(new PaperReading(paper, caller.person(), round, now));
        }
    }
}
