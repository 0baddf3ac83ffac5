package th.go.led.rangwan.service.readiness;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Decision;
import th.go.led.rangwan.domain.decision.DecisionOutcome;
import th.go.led.rangwan.domain.eligibility.GoDecision;
import th.go.led.rangwan.domain.eligibility.GoVerdict;
import th.go.led.rangwan.domain.eligibility.ScreeningCheck;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.readiness.Fate;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.submission.FilingState;
import th.go.led.rangwan.domain.submission.OutcomeKind;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;

/**
 * Reads what became of works in cycles, as far as they are the caller's: nominations, and of works that were never entered
 * a director's word or a screening of that work. In a fixed number of statements.
 */
@Dependent
class PortfolioRecord {
    private static final String READABLE = "(:all = true or u.id in :units or exists (select 1 from Nomination m join"
            + " m.routedPostIds p where m.initiative = i and p in :posts))";
    private static final String ENTERED = "(:all = true or u.id in :units or exists (select 1 from Nomination m join"
            + " m.routedPostIds p where m = n and p in :posts))";
    private static final Bilingual NOTHING = Bilingual.same("");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Cycles cycles;

    @Inject
    private Caller caller;

    /** The known cycles, by their codes, the newest first. */
    Map<String, Cycle> known() {
        return cycles.all().stream()
                .sorted(Comparator.comparing(Cycle::id).reversed())
                .collect(Collectors.toMap(Cycle::code, cycle -> cycle, (one, other) -> one, LinkedHashMap::new));
    }

    /** Everything on record, by cycle from the newest and by work. */
    List<PortfolioRow> rows(Map<String, Cycle> known) {
        List<Nomination> entered = asCaller(
                        "select n from Nomination n join fetch n.initiative i join fetch i.ownerUnit u where " + ENTERED
                                + " order by n.id desc",
                        Nomination.class)
                .getResultList();
        Context context = new Context(known, new Filed(received(), outcomes()), refusals(), plans());
        List<PortfolioRow> rows = new ArrayList<>();
        entered.forEach(nomination -> rows.add(context.row(nomination)));
        Set<String> there = rows.stream().map(PortfolioRecord::key).collect(Collectors.toSet());
        Map<String, PortfolioRow> others = new HashMap<>();
        lastWords().forEach((work, word) -> others.put(work, context.row(word)));
        checks().forEach(
                        check -> others.putIfAbsent(check.initiative().id() + " " + check.cycle(), context.row(check)));
        others.values().stream().filter(row -> !there.contains(key(row))).forEach(rows::add);
        List<String> order = List.copyOf(known.keySet());
        rows.sort(Comparator.comparing((PortfolioRow row) -> order.indexOf(row.cycle()))
                .thenComparing(PortfolioRow::initiativeId)
                .thenComparing(PortfolioRow::nominationId));
        return List.copyOf(rows);
    }

    private static String key(PortfolioRow row) {
        return row.initiativeId() + " " + row.cycle();
    }

    /** A director's last word on each work in each cycle: a go for one category outweighs a no-go for another. */
    private Map<String, GoDecision> lastWords() {
        Map<String, GoDecision> byCategory = new LinkedHashMap<>();
        words().forEach(word ->
                byCategory.putIfAbsent(word.initiative().id() + " " + word.cycle() + " " + word.category(), word));
        Map<String, GoDecision> last = new HashMap<>();
        byCategory
                .values()
                .forEach(word -> last.merge(
                        word.initiative().id() + " " + word.cycle(),
                        word,
                        (newer, older) -> older.given().word() == GoVerdict.GO
                                        && newer.given().word() != GoVerdict.GO
                                ? older
                                : newer));
        return last;
    }

    /** The newest first. */
    private List<GoDecision> words() {
        return asCaller(
                        "select g from GoDecision g join fetch g.initiative i join fetch i.ownerUnit u join fetch g.person"
                                + " where " + READABLE + " order by g.id desc",
                        GoDecision.class)
                .getResultList();
    }

    private List<ScreeningCheck> checks() {
        return asCaller(
                        "select c from ScreeningCheck c join fetch c.initiative i join fetch i.ownerUnit u join fetch c.person"
                                + " where " + READABLE + " order by c.id desc",
                        ScreeningCheck.class)
                .getResultList();
    }

    /** Ids of the nominations that the giver's portal has taken. */
    private Set<Long> received() {
        return Set.copyOf(entities.createQuery(
                        "select distinct f.set.nomination.id from Filing f where f.rehearsal = false and f.state = :received",
                        Long.class)
                .setParameter("received", FilingState.RECEIVED)
                .getResultList());
    }

    private Map<Long, OutcomeKind> outcomes() {
        return entities.createQuery("select o.set.nomination.id, o.kind from Outcome o order by o.id", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (OutcomeKind) row[1], (old, now) -> now));
    }

    private Map<Long, Decision> refusals() {
        return entities.createQuery(
                        "select d from Decision d join fetch d.annotation a join fetch a.person where d.outcome in :no"
                                + " and d.recalledAt is null order by d.id",
                        Decision.class)
                .setParameter("no", List.of(DecisionOutcome.NOT_THIS_YEAR, DecisionOutcome.REFUSE))
                .getResultStream()
                .collect(Collectors.toMap(
                        decision -> decision.nomination().id(), decision -> decision, (old, now) -> now));
    }

    private Map<Long, Long> plans() {
        return entities.createQuery(
                        "select p.nomination.id, p.id from ReadinessPlan p where p.nomination is not null order by p.id",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1], (old, now) -> now));
    }

    private <T> TypedQuery<T> asCaller(String words, Class<T> type) {
        Viewer viewer = caller.current().viewer();
        return entities.createQuery(words, type)
                .setParameter("all", viewer.seesAllUnits())
                .setParameter("units", viewer.unitIds().isEmpty() ? Set.of(-1L) : viewer.unitIds())
                .setParameter("posts", viewer.postIds().isEmpty() ? Set.of(-1L) : viewer.postIds());
    }

    /** What was filed, and the giver's last news of it, by nomination. */
    private record Filed(Set<Long> received, Map<Long, OutcomeKind> outcomes) {}

    /** What rows need beside their own record. */
    private final class Context {
        private final Map<String, Cycle> known;
        private final Filed filed;
        private final Map<Long, Decision> decided;
        private final Map<Long, Long> plans;

        Context(Map<String, Cycle> known, Filed filed, Map<Long, Decision> decided, Map<Long, Long> plans) {
            this.known = known;
            this.filed = filed;
            this.decided = decided;
            this.plans = plans;
        }

        PortfolioRow row(Nomination nomination) {
            Nomination.Entry entry = nomination.entry();
            Fate fate = Fate.of(
                    nomination.state(),
                    known.get(entry.cycle()).state(),
                    filed.outcomes().get(nomination.id()),
                    filed.received().contains(nomination.id()));
            return row(
                    nomination.initiative(),
                    new Spot(entry.cycle(), entry.category(), fate),
                    nomination,
                    why(nomination));
        }

        private PortfolioRow.Why why(Nomination nomination) {
            Decision decision = decided.get(nomination.id());
            if (decision != null) {
                Annotation said = decision.annotation();
                return new PortfolioRow.Why(
                        said.words(),
                        Names.of(said.person()),
                        new Bilingual(said.capacity().lineTh(), said.capacity().lineEn()),
                        said.writtenAt());
            }
            return nomination.endReason().isEmpty()
                    ? null
                    : new PortfolioRow.Why(nomination.endReason(), NOTHING, NOTHING, nomination.stateSince());
        }

        PortfolioRow row(GoDecision word) {
            Fate fate = Fate.unentered(
                    word.given().word() == GoVerdict.NO_GO,
                    known.get(word.cycle()).state());
            PortfolioRow.Why why = PortfolioRow.Why.of(word);
            return new PortfolioRow(
                    word.initiative().id(),
                    word.initiative().title(),
                    unit(word.initiative()),
                    word.cycle(),
                    cycles.current(word.cycle()).title(),
                    word.category(),
                    fate,
                    0,
                    null,
                    word.given().at(),
                    why,
                    0,
                    null);
        }

        PortfolioRow row(ScreeningCheck check) {
            return new PortfolioRow(
                    check.initiative().id(),
                    check.initiative().title(),
                    unit(check.initiative()),
                    check.cycle(),
                    cycles.current(check.cycle()).title(),
                    "",
                    Fate.unentered(false, known.get(check.cycle()).state()),
                    0,
                    null,
                    check.checkedAt(),
                    null,
                    0,
                    null);
        }

        private PortfolioRow row(Initiative work, Spot spot, Nomination nomination, PortfolioRow.Why why) {
            return new PortfolioRow(
                    work.id(),
                    work.title(),
                    unit(work),
                    spot.cycle(),
                    cycles.current(spot.cycle()).title(),
                    spot.category(),
                    spot.fate(),
                    nomination.id(),
                    nomination.state(),
                    nomination.stateSince(),
                    why,
                    plans.getOrDefault(nomination.id(), 0L),
                    null);
        }
    }

    private record Spot(String cycle, String category, Fate fate) {}

    /** The row of a work of which nothing is on record in a cycle. */
    PortfolioRow never(Initiative work, String cycle) {
        return new PortfolioRow(
                work.id(),
                work.title(),
                unit(work),
                cycle,
                cycles.current(cycle).title(),
                "",
                Fate.NEVER,
                0,
                null,
                null,
                null,
                0,
                null);
    }

    private static Bilingual unit(Initiative work) {
        return new Bilingual(work.ownerUnit().nameTh(), work.ownerUnit().nameEn());
    }
}
