package th.go.led.rangwan.service.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import th.go.led.rangwan.service.cycle.ContradictionTasks;
import th.go.led.rangwan.service.decision.DemoPaperNotes;
import th.go.led.rangwan.service.decision.DemoRoute;
import th.go.led.rangwan.service.eligibility.DemoScreening;
import th.go.led.rangwan.service.event.DemoEvents;
import th.go.led.rangwan.service.identity.DemoPeople;
import th.go.led.rangwan.service.initiative.DemoInitiatives;
import th.go.led.rangwan.service.lesson.DemoLessons;
import th.go.led.rangwan.service.letter.DemoAcceptedLetters;
import th.go.led.rangwan.service.letter.DemoBodies;
import th.go.led.rangwan.service.letter.DemoLetters;
import th.go.led.rangwan.service.memo.DemoMemos;
import th.go.led.rangwan.service.nomination.DemoDossier;
import th.go.led.rangwan.service.nomination.DemoNominations;
import th.go.led.rangwan.service.notice.DemoNotices;
import th.go.led.rangwan.service.paper.DemoPapers;
import th.go.led.rangwan.service.readiness.DemoReadiness;
import th.go.led.rangwan.service.scoring.DemoScoring;
import th.go.led.rangwan.service.shared.Settings;

/** Enters the demo's data at the first start of a demo; a production start enters nothing. */
@Singleton
@Startup
@DependsOn({"Settings", "DeskClock", "ShippedCycles", "ShippedEvents", "ShippedLessons"})
@PermitAll
public class DemoData {
    private static final System.Logger LOG = System.getLogger(DemoData.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoInitiatives initiatives;

    @Inject
    private DemoScreening screening;

    @Inject
    private DemoNominations nominations;

    @Inject
    private DemoEvents events;

    @Inject
    private DemoLetters letters;

    @Inject
    private DemoBodies bodies;

    @Inject
    private DemoScoring scoring;

    @Inject
    private DemoPapers papers;

    @Inject
    private DemoPaperNotes paperNotes;

    @Inject
    private DemoMemos memos;

    @Inject
    private DemoLessons lessons;

    @Inject
    private DemoReadiness readiness;

    @Inject
    private DemoDossier dossier;

    @Inject
    private DemoAcceptedLetters acceptedLetters;

    @Inject
    private DemoRoute route;

    @Inject
    private ContradictionTasks contradictions;

    @Inject
    private DemoNotices notices;

    @PostConstruct
    void enter() {
        if (settings.demo() && people.enter()) {
            initiatives.enter();
            screening.enter();
            nominations.enter();
            events.enter();
            letters.enter();
            bodies.enter();
            papers.enter();
            paperNotes.enter();
            memos.enter();
            lessons.enter();
            scoring.enter();
            readiness.enter();
            dossier.enter();
            acceptedLetters.enter();
            route.enter();
            contradictions.refresh("unpsa-2022");
            notices.enter();
            LOG.log(System.Logger.Level.INFO, "demo data entered");
        }
    }
}
