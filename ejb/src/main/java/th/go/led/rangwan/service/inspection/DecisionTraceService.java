package th.go.led.rangwan.service.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import th.go.led.rangwan.domain.decision.Decision;
import th.go.led.rangwan.domain.eligibility.GoDecision;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.initiative.InitiativeFact;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** Tells the auditor who decided, in which capacity, by which order, and on which facts. */
@Stateless
@RolesAllowed(Role.AUDITOR)
public class DecisionTraceService {
    private static final int PAGE = 30;
    private static final String DECISION = "select d from Decision d join fetch d.annotation a join fetch a.person"
            + " join fetch d.nomination n join fetch n.initiative ";

    @PersistenceContext
    private EntityManager entities;

    /** One page of decisions; {@code next} is the id below which the next begins, 0 for none. */
    public record Page(List<DecisionTraceRow> rows, long next) {}

    /** The decisions below that id, the newest first. */
    public Page page(long before) {
        List<Decision> found = entities.createQuery(
                        DECISION + "where d.id < :before order by d.id desc", Decision.class)
                .setParameter("before", before)
                .setMaxResults(PAGE + 1)
                .getResultList();
        List<DecisionTraceRow> rows =
                found.stream().limit(PAGE).map(DecisionTraceRow::of).toList();
        return new Page(rows, found.size() > PAGE ? rows.get(PAGE - 1).id() : 0);
    }

    /** One decision with what stood in the record then. */
    public DecisionTrace trace(long id) {
        Decision decision = entities.createQuery(DECISION + "where d.id = :id", Decision.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Instant at = decision.annotation().writtenAt();
        Nomination nomination = decision.nomination();
        List<Answer> answers = answers(nomination);
        return new DecisionTrace(
                DecisionTraceRow.of(decision),
                facts(nomination, at),
                go(nomination, at),
                changed(answers, when -> !when.isAfter(at)),
                changed(answers, when -> when.isAfter(at)),
                papers(nomination, at));
    }

    private List<Answer> answers(Nomination nomination) {
        return entities.createQuery("select a from Answer a where a.nomination = :nomination", Answer.class)
                .setParameter("nomination", nomination)
                .getResultList();
    }

    private static long changed(List<Answer> answers, Predicate<Instant> then) {
        return answers.stream()
                .map(answer -> answer.text(AnswerPart.TH).changedAt())
                .filter(Objects::nonNull)
                .filter(then)
                .count();
    }

    /** The last statement of each code up to then, unless it says that the fact is unknown again. */
    private List<DecisionTrace.StatedFact> facts(Nomination nomination, Instant at) {
        Map<InitiativeFact.Topic, InitiativeFact> last = new LinkedHashMap<>();
        entities.createQuery(
                        "select f from InitiativeFact f left join fetch f.giver where f.initiative = :work"
                                + " and f.givenAt <= :at and (f.cycle = '' or f.cycle = :cycle) order by f.id",
                        InitiativeFact.class)
                .setParameter("work", nomination.initiative())
                .setParameter("at", at)
                .setParameter("cycle", nomination.entry().cycle())
                .getResultStream()
                .forEach(fact -> last.put(fact.topic(), fact));
        return last.values().stream()
                .filter(fact -> !fact.withdraws())
                .map(DecisionTrace.StatedFact::of)
                .toList();
    }

    private GoDecision.Given go(Nomination nomination, Instant at) {
        return entities.createQuery(
                        "select g from GoDecision g join fetch g.person where g.initiative = :work"
                                + " and g.cycle = :cycle and g.category = :category and g.givenAt <= :at"
                                + " order by g.id desc",
                        GoDecision.class)
                .setParameter("work", nomination.initiative())
                .setParameter("cycle", nomination.entry().cycle())
                .setParameter("category", nomination.entry().category())
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(GoDecision::given)
                .orElse(null);
    }

    private List<DecisionTrace.Paper> papers(Nomination nomination, Instant at) {
        return entities.createQuery(
                        "select m from Memo m join fetch m.paper p where m.nomination = :nomination"
                                + " and p.issuedAt <= :at order by m.id",
                        Memo.class)
                .setParameter("nomination", nomination)
                .setParameter("at", at)
                .getResultStream()
                .map(Memo::paper)
                .map(paper -> new DecisionTrace.Paper(
                        paper.reference(), paper.sha256() == null ? "" : paper.sha256(), paper.issuedAt()))
                .toList();
    }
}
