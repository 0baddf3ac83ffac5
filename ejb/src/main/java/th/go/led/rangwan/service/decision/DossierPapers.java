package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import th.go.led.rangwan.domain.decision.PaperKind;
import th.go.led.rangwan.domain.decision.RoutePaper;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.deadline.Deadlines;
import th.go.led.rangwan.service.nomination.NominationOpening;
import th.go.led.rangwan.service.nomination.NominationSetAside;
import th.go.led.rangwan.service.nomination.Nominations;

/** The dossiers of nominations on their routes. */
@ApplicationScoped
public class DossierPapers implements RoutedPapers {
    private static final String SUBJECT = "nomination:";

    @Inject
    private Nominations nominations;

    @Inject
    private Routes routes;

    @Inject
    private Cycles cycles;

    @Inject
    private Deadlines deadlines;

    @Inject
    private RouteMover mover;

    @Inject
    private NominationOpening drafting;

    @Inject
    private Event<NominationSetAside> resumed;

    /** The subject of a nomination's dossier. */
    static String subject(long nominationId) {
        return SUBJECT + nominationId;
    }

    @Override
    public Set<PaperKind> kinds() {
        return Set.of(PaperKind.DOSSIER);
    }

    @Override
    public boolean holds(String subject) {
        return subject.matches(SUBJECT + "\\d{1,18}");
    }

    @Override
    public void requireReadable(String subject) {
        nominations.readable(id(subject));
    }

    @Override
    public RoutedPaper paper(String subject) {
        return of(stored(subject));
    }

    /** The dossier of a nomination as its route needs it. */
    RoutedPaper of(Nomination nomination) {
        Nomination.Entry entry = nomination.entry();
        Bilingual work = nomination.initiative().title();
        Bilingual call = cycles.definition(entry.cycle(), entry.revision()).title();
        return new RoutedPaper(
                RoutePaper.dossier(nomination),
                new Bilingual(
                        work.th() + " · " + call.th() + " สาขา " + entry.category(),
                        work.en() + " · " + call.en() + " category " + entry.category()),
                nomination.preparedBy(),
                nomination.initiative().ownerUnit(),
                deadlines.of(entry.cycle()));
    }

    @Override
    public String page(RouteStep step) {
        String page =
                switch (step.ask()) {
                    case COMMENT, PROPOSE -> "annotate.xhtml";
                    case DECIDE -> "brief.xhtml";
                    case PREPARE -> "nomination.xhtml";
                    case FILE -> "filing.xhtml";
                    case ACT, INFORM -> "decision.xhtml";
                };
        return page + "?id=" + id(step.paper());
    }

    @Override
    public void routedTo(String subject, Set<Long> postIds) {
        Nomination nomination = stored(subject);
        postIds.forEach(nomination::routeTo);
    }

    @Override
    public void recalled(RouteStep step, Instant at) {
        Nomination nomination = step.nomination();
        if (step.ask().stops() && nomination.state() != NominationState.ON_ROUTE) {
            boolean aside = nomination.state().ended();
            if (aside) {
                drafting.requireAlone(
                        nomination.initiative(), nomination.entry().cycle());
            }
            nomination.recall(NominationState.ON_ROUTE, at);
            mover.leaveDesk(nomination);
            if (aside) {
                resumed.fire(new NominationSetAside(nomination, ""));
            }
        }
    }

    @Override
    public void takenBack(String subject, Instant at) {
        Nomination nomination = stored(subject);
        String reason = routes.returnReason(subject);
        nomination.recall(reason.isEmpty() ? NominationState.DRAFTING : NominationState.RETURNED, at);
        mover.atDesk(nomination, reason);
        if (reason.isEmpty()) {
            drafting.openDrafting(nomination);
        }
    }

    private Nomination stored(String subject) {
        return routes.nomination(id(subject)).orElseThrow(NotFoundException::new);
    }

    private static long id(String subject) {
        return Long.parseLong(subject.substring(SUBJECT.length()));
    }
}
