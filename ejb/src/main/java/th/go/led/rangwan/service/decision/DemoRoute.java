package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.task.TaskBook;

/** The demo's finished dossier on its route: the director has passed it on, and it waits for the executive. */
@Dependent
public class DemoRoute {
    private static final String WORK = "MD-2561";
    private static final Instant SENT = Instant.parse("2021-10-11T04:30:00Z"); // 11 ต.ค. 2564 11:30 in Bangkok
    private static final Instant PASSED = Instant.parse("2021-10-12T01:35:00Z");
    private static final String WORDS =
            "ผลงานครบทั้งผลประเมินและหนังสือรับรองสองฉบับ เห็นควรให้ส่งในสาขา 1 แยกจากผลงานเครือข่ายสิทธิมนุษยชนในสาขา 2";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private RoutePlan plan;

    @Inject
    private Routes routes;

    @Inject
    private DossierPapers dossiers;

    @Inject
    private TaskBook tasks;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    /** Sends it up and has the director pass it on; nothing when the nomination is not there. */
    public void enter() {
        entities.createQuery("select n from Nomination n where n.initiative.code = :code", Nomination.class)
                .setParameter("code", WORK)
                .getResultStream()
                .findFirst()
                .ifPresent(this::sendUp);
    }

    private void sendUp(Nomination nomination) {
        RoutedPaper paper = dossiers.of(nomination);
        List<RouteStep> steps = plan.steps(paper, 1);
        Route route = routes.begin(steps);
        steps.stream()
                .filter(step -> step.waiting().post() != null)
                .forEach(step -> nomination.routeTo(step.waiting().post().id()));
        nomination.become(NominationState.ON_ROUTE, SENT);
        tasks.done(nomination.subject(), "task.answers");
        RouteStep desk = route.start(SENT).get(0);
        RouteStep first = route.pass(desk, SENT).get(0);
        Person director = people.byLogin("director1").orElseThrow();
        Capacity head = Capacity.ownPost(first.waiting().post());
        routes.write(new Annotation(first, new Annotation.Words(Verb.AGREED, WORDS, "words"), director, head, PASSED));
        RouteStep decides = route.pass(first, PASSED).get(0);
        tasks.open(
                new Task.What(
                        "task.DECIDE",
                        "",
                        nomination.subject(),
                        paper.title().th(),
                        paper.title().en(),
                        dossiers.page(decides)),
                Task.Assignee.post(decides.waiting().post().id()),
                new Task.Sender(director.nameTh(), director.nameEn()),
                decides.due());
        audit.recordBySystem("decision.sentUp", nomination.subject(), "demo");
    }
}
