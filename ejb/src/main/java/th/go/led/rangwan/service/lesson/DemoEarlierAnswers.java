package th.go.led.rangwan.service.lesson;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.RoutePaper;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.decision.Routes;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.nomination.Answers;
import th.go.led.rangwan.service.nomination.NominationOpening;

/**
 * The demo's second nomination: the electronic service in category 1, begun by the other analyst, checked by two
 * directors and given back until somebody rules how the United Nations take part in it.
 */
@Dependent
class DemoEarlierAnswers {
    private static final String WORK = "ES-2563";
    private static final String CYCLE = "unpsa-2022";
    private static final Instant WROTE = Instant.parse("2021-10-11T07:10:00Z"); // 11 ต.ค. 2564 14:10 in Bangkok
    private static final Instant CHECKED = Instant.parse("2021-10-11T08:30:00Z");
    private static final Instant RETURNED = Instant.parse("2021-10-11T09:15:00Z");

    private static final String WHY = "รอผู้วินิจฉัยว่าคำปรึกษาของหน่วยงานสหประชาชาติเข้าข้อ ๑.๗ หรือไม่ แล้วเสนอใหม่";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private NominationOpening opening;

    @Inject
    private Answers answers;

    @Inject
    private Routes routes;

    @Inject
    private Cycles cycles;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    /** Enters it; nothing when the work is not there. */
    void enter() {
        entities.createQuery("select i from Initiative i join fetch i.ownerUnit where i.code = :code", Initiative.class)
                .setParameter("code", WORK)
                .getResultStream()
                .findFirst()
                .ifPresent(this::nominate);
    }

    private void nominate(Initiative work) {
        Person preparer = people.byLogin("analyst2").orElseThrow();
        Nomination nomination = opening.open(
                work, new Nomination.Entry(CYCLE, cycles.cycle(CYCLE).lastRevision(), "1"), preparer);
        texts().forEach((place, words) -> {
            String[] named = place.split("\\.", 2); // such as 4a.th
            Answer answer = answers.held(nomination, named[0]);
            AnswerPart part = AnswerPart.of(named[1]).orElseThrow();
            answers.keep(answer.write(new Answer.Typed(part, words, 0), preparer, WROTE));
        });
        giveBack(nomination, work);
        audit.recordBySystem("nomination.begun", nomination.subject(), CYCLE + "/1");
    }

    private void giveBack(Nomination nomination, Initiative work) {
        Post own = people.headOf(work.ownerUnit()).orElseThrow();
        Post coordinating = people.headOf(people.coordinatingUnit()).orElseThrow();
        Route route = routes.begin(
                List.of(step(nomination, 1, StepAsk.COMMENT, own), step(nomination, 2, StepAsk.PROPOSE, coordinating)));
        nomination.routeTo(own.id());
        nomination.routeTo(coordinating.id());
        nomination.become(NominationState.ON_ROUTE, WROTE);
        RouteStep first = route.start(WROTE).get(0);
        write(first, new Annotation.Words(Verb.AGREED, "ข้อมูลครบตามที่ศูนย์ให้ไว้", "words"), "director2", CHECKED);
        RouteStep second = route.pass(first, CHECKED).get(0);
        write(second, new Annotation.Words(Verb.RETURNED, WHY, "reason"), "director1", RETURNED);
        route.endAt(second, RETURNED);
        nomination.become(NominationState.RETURNED, RETURNED);
    }

    private static RouteStep step(Nomination nomination, int ordinal, StepAsk ask, Post post) {
        return new RouteStep(
                RoutePaper.dossier(nomination),
                new RouteStep.Place(1, ordinal),
                ask,
                new RouteStep.Waiting(post, null),
                new RouteStep.Due(null, RETURNED));
    }

    private void write(RouteStep step, Annotation.Words words, String login, Instant at) {
        routes.write(new Annotation(
                step,
                words,
                people.byLogin(login).orElseThrow(),
                Capacity.ownPost(step.waiting().post()),
                at));
    }

    private static Map<String, String> texts() {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                DemoEarlierAnswers.class.getResourceAsStream("/demo/answers-electronic-service.properties"),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> ordered = new TreeMap<>();
        texts.forEach((place, words) -> ordered.put((String) place, (String) words));
        return ordered;
    }
}
