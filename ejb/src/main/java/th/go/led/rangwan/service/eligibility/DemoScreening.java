package th.go.led.rangwan.service.eligibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.GoDecision;
import th.go.led.rangwan.domain.eligibility.GoVerdict;
import th.go.led.rangwan.domain.eligibility.RulingRequest;
import th.go.led.rangwan.domain.eligibility.ScreeningCheck;
import th.go.led.rangwan.domain.eligibility.Signed;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.People;

/**
 * The demo's screening: all works checked, a go for the human-rights work in category 2 and for mediation in category 1, and
 * one question to the coordinating director, whether the help of a UN agency connects the electronic services with the UN system.
 */
@Dependent
public class DemoScreening {
    private static final String CYCLE = "unpsa-2022";
    private static final String NOMINATED = "HR-2562";
    private static final String FINISHED = "MD-2561";
    private static final String HELPED = "ES-2563";
    private static final Instant CHECKED = Instant.parse("2021-10-11T03:45:00Z"); // 11 ต.ค. 2564 10:45 in Bangkok
    private static final Instant DECIDED = Instant.parse("2021-10-11T03:55:00Z");
    private static final Instant ASKED = Instant.parse("2021-10-11T08:50:00Z");
    private static final Instant DUE = Instant.parse("2021-10-15T09:30:00Z"); // 15 ต.ค. 2564 16:30 in Bangkok

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Cycles cycles;

    @Inject
    private ScreeningPass pass;

    @Inject
    private CheckActs checks;

    @Inject
    private RulingTasks tasks;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    /** Enters check, word and question. */
    public void enter() {
        CycleDefinition call = cycles.current(CYCLE);
        Person analyst = people.byLogin("analyst1").orElseThrow();
        Person director = people.byLogin("director1").orElseThrow();
        ScreeningCheck check = check(call, analyst);
        let(check, NOMINATED, "2", "ผลงานผ่านทุกข้อที่ตรวจได้ และมีเครือข่ายที่ดำเนินงานจริง", director);
        let(check, FINISHED, "1", "ผ่านทุกข้อ ดำเนินการมาสี่ปี และมีผลประเมินแล้ว", director);
        ask(call, analyst, director);
    }

    private void let(ScreeningCheck check, String code, String category, String why, Person director) {
        Initiative nominated = work(code);
        entities.persist(new GoDecision(
                nominated,
                new GoDecision.Basis(check, category, Verdict.PASS),
                GoVerdict.GO,
                why,
                new Signed(director, capacity(director), DECIDED)));
        audit.recordBySystem("screening.go", "initiative:" + nominated.id(), "demo");
    }

    private ScreeningCheck check(CycleDefinition call, Person analyst) {
        Viewer all = new Viewer(analyst.id(), Set.of(Role.ANALYST), Set.of(), true, Set.of());
        List<Long> works = entities.createQuery("select i.id from Initiative i", Long.class)
                .getResultList();
        ScreeningCheck check =
                new ScreeningCheck(null, checks.mark(call), pass.counts(call, works, all), analyst, CHECKED);
        entities.persist(check);
        audit.recordBySystem("screening.checked", "cycle:" + CYCLE, "demo");
        return check;
    }

    private void ask(CycleDefinition call, Person analyst, Person director) {
        AskedFact matter = AskedFact.of(call).stream()
                .filter(asked -> asked.code().equals("un.ruling"))
                .findFirst()
                .orElseThrow();
        RulingRequest request = new RulingRequest(
                work(HELPED),
                new RulingRequest.Matter(CYCLE, matter.code()),
                new RulingRequest.Question(
                        director,
                        "หน่วยงานสหประชาชาติให้คำปรึกษาเรื่องการออกแบบบริการเมื่อปี 2563 ขอให้วินิจฉัยว่าเข้าข้อ ๑.๗ หรือไม่",
                        DUE),
                analyst,
                ASKED);
        entities.persist(request);
        tasks.open(request, matter);
        audit.recordBySystem("screening.ruling.asked", request.subject(), "demo");
    }

    private Initiative work(String code) {
        return entities.createQuery("select i from Initiative i where i.code = :code", Initiative.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    private Capacity capacity(Person person) {
        return people.holdingsOf(person).stream()
                .map(holding -> Capacity.ownPost(holding.post()))
                .findFirst()
                .orElseThrow();
    }
}
