package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.People;

/** Whoever has a paper asks somebody else on its way: for an opinion first, or for an act or for information meanwhile. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL})
public class AddedStepService {
    @Inject
    private PapersOnRoute papers;

    @Inject
    private Routes routes;

    @Inject
    private RouteMover mover;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Whom a step may be added for: the heads of units and the posts of the coordinating unit. */
    public List<PostChoice> posts() {
        return people.posts().stream()
                .filter(post -> post.head() || post.unit().coordinating())
                .map(post -> new PostChoice(
                        post.id(),
                        new Bilingual(post.title().shortTh(), post.title().shortEn())))
                .toList();
    }

    /**
     * Adds a step: an opinion comes right after the caller's own step, before the paper goes on, and so none can be asked by
     * whoever decides; an act or information begins at once.
     *
     * @param paper as the trail names it
     * @throws RefusedException at the field that is wrong, and when the paper does not wait for the caller
     */
    public void add(String paper, AddedStepForm form) {
        papers.of(paper).requireReadable(paper);
        Route running = routes.running(paper);
        RouteStep here = running.waitingAt(form.seenStep(), StepAsk.COMMENT, StepAsk.PROPOSE, StepAsk.DECIDE);
        if (StepRows.capacities(here, caller.current()).isEmpty()) {
            throw new NotFoundException();
        }
        if (here.ask() == StepAsk.DECIDE && form.ask() == StepAsk.COMMENT) {
            throw new RefusedException("decision.refused.add.after").at("ask");
        }
        Post post = post(form.postId());
        if (form.ask() == StepAsk.COMMENT && (!post.head() || post.unit().isTop())) {
            throw new RefusedException("decision.refused.add.head").at("post");
        }
        if (post.equals(here.waiting().post())) {
            throw new RefusedException("decision.refused.add.self").at("post");
        }
        RouteStep.Added added =
                new RouteStep.Added(form.ask(), new RouteStep.Waiting(post, null), form.wanted(), caller.person());
        RouteStep step = routes.add(here.add(running.placeFor(here, form.ask()), added, due(form)));
        papers.of(paper).routedTo(paper, Set.of(post.id()));
        if (!form.ask().stops()) {
            step.begin(clock.instant());
            mover.waitFor(step);
        }
        trail.record(
                "decision.stepAdded", paper, form.ask() + " " + post.title().th());
    }

    private Post post(long id) {
        return posts().stream().anyMatch(choice -> choice.id() == id) ? people.post(id) : unknown();
    }

    private static Post unknown() {
        throw new RefusedException("decision.refused.add.post").at("post");
    }

    private Instant due(AddedStepForm form) {
        if (form.due() == null) {
            return null;
        }
        if (form.due().isBefore(ThaiDate.dayOf(clock.instant()))) {
            throw new RefusedException("decision.refused.due").at("due");
        }
        return OfficeCalendar.closing(form.due());
    }
}
