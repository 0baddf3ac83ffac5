package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * The route of a paper that is no dossier: it is sent, written upon and passed, or returned. Whether the caller may read
 * the paper, and whether it is one to be sent, its feature asks before.
 */
@Dependent
public class PaperRoute {
    private static final StepAsk[] WRITING = {StepAsk.COMMENT, StepAsk.PROPOSE, StepAsk.DECIDE};

    @Inject
    private Routes routes;

    @Inject
    private Rounds rounds;

    @Inject
    private RouteMover mover;

    @Inject
    private RouteReader reader;

    @Inject
    private Pen pen;

    /** The route of the paper, for the caller. */
    public RouteSheet sheet(String paper) {
        return reader.read(paper);
    }

    /** Whether the paper is stopped at some step. */
    public boolean onItsWay(String paper) {
        return routes.running(paper).current().isPresent();
    }

    /**
     * Sends it along the route of its kind; gives the number of the round, counted from 1.
     *
     * @throws RefusedException {@code decision.refused.sent} while it is on its way, and once somebody decided upon it
     */
    public int send(RoutedPaper paper) {
        String subject = paper.paper().subject();
        if (!sheet(subject).sendable()) {
            throw new RefusedException("decision.refused.sent");
        }
        mover.leaveDesk(subject);
        return rounds.begin(paper);
    }

    /**
     * Writes at the step where it waits for the caller, and passes it on; the round ends where the executive does not
     * approve.
     *
     * @throws RefusedException for a verb that the step does not know, without a reason where the verb needs one, in a
     *     capacity that is not valid now, and when the paper does not wait for such words
     */
    public Annotation pass(String paper, AnnotationForm form) {
        Route running = routes.running(paper);
        RouteStep here = running.waitingAt(form.seenStep(), WRITING);
        if (!Verb.passing(here.ask()).contains(form.verb())) {
            throw new RefusedException("decision.refused.verb").at("verb");
        }
        Annotation written = write(here, form, form.verb(), "words");
        if (form.verb() == Verb.NOT_APPROVED) {
            mover.endAt(running, here, written.writtenAt());
        } else {
            mover.passOn(running, here, written.writtenAt());
        }
        return written;
    }

    /** Returns it to its sender with a reason, which is kept for ever; refused at {@code returnReason} without one. */
    public Annotation giveBack(String paper, AnnotationForm form) {
        Route running = routes.running(paper);
        RouteStep here = running.waitingAt(form.seenStep(), WRITING);
        Annotation written = write(here, form, Verb.RETURNED, "returnReason");
        mover.endAt(running, here, written.writtenAt());
        mover.returned(here, sent(running), written.words());
        return written;
    }

    private Annotation write(RouteStep here, AnnotationForm form, Verb verb, String field) {
        return pen.write(here, form.seenStep(), new Annotation.Words(verb, form.words(), field), form.capacity());
    }

    /** The sender took it back: if it had come back before, it is to be mended again. */
    public void takenBack(String paper) {
        String reason = routes.returnReason(paper);
        if (!reason.isEmpty()) {
            mover.backAt(sent(routes.running(paper)), reason);
        }
    }

    /** Nothing of it is to be mended any more. */
    public void leaveDesk(String paper) {
        mover.leaveDesk(paper);
    }

    private static RouteStep sent(Route running) {
        return running.steps().get(0);
    }
}
