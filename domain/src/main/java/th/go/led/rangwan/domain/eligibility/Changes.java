package th.go.led.rangwan.domain.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.ClauseDefinition;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.initiative.FactHistory;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** Tells what changed for a work since its check: facts, the call's clauses and deadline, overrides. */
public final class Changes {
    private static final Bilingual NOTHING = Bilingual.same("");

    private final CycleDefinition then;
    private final CycleDefinition now;
    private final ScreeningCheck.Mark mark;

    /**
     * Compares with a check.
     *
     * @param then the revision that the check saw
     * @param now the call as it stands
     */
    public Changes(CycleDefinition then, CycleDefinition now, ScreeningCheck.Mark mark) {
        this.then = then;
        this.now = now;
        this.mark = mark;
    }

    /** Everything that changed: the call first, then facts and overrides in the order in which they came. */
    public List<Change> of(FactHistory history, List<ClauseOverride> overrides) {
        List<Change> found = new ArrayList<>(ofCall());
        Facts before = history.upTo(mark.lastFact());
        history.after(mark.lastFact()).stream()
                .map(entry -> ofFact(entry, before.find(entry.code())))
                .forEach(found::add);
        overrides.stream()
                .filter(override -> override.id() > mark.lastOverride())
                .map(override -> ofOverride(override, overrides))
                .forEach(found::add);
        return List.copyOf(found);
    }

    /** The verdicts as the check saw them, without overrides that came later. */
    public List<CategoryVerdict> verdictsThen(FactHistory history, List<ClauseOverride> overrides) {
        List<CategoryVerdict> judged = Screening.of(then, mark.deadline(), history.upTo(mark.lastFact()));
        return Overrides.upTo(overrides, mark.lastOverride()).applied(judged);
    }

    /** Those of the changes that touch the category: by a fact that its clauses use, or by a rule of it. */
    public static List<Change> touching(List<Change> changes, CategoryVerdict before, CategoryVerdict after) {
        Set<String> used = new LinkedHashSet<>();
        Stream.of(Optional.ofNullable(before), Optional.of(after))
                .flatMap(Optional::stream)
                .flatMap(judged -> judged.clauses().stream())
                .forEach(clause -> {
                    clause.facts().forEach(fact -> used.add(fact.code()));
                    clause.missing().forEach(missing -> used.add(missing.code()));
                });
        return changes.stream()
                .filter(change -> switch (change.kind()) {
                    case FACT -> used.contains(change.code());
                    case OVERRIDE -> change.category().equals(after.category());
                    case REVISION, RULE, DEADLINE -> !told(before).equals(told(after));
                })
                .toList();
    }

    private static List<String> told(CategoryVerdict judged) {
        return judged == null
                ? List.of()
                : judged.clauses().stream()
                        .map(clause -> clause.clause() + clause.quoteTh() + clause.computed() + clause.explanation())
                        .toList();
    }

    private List<Change> ofCall() {
        List<Change> found = new ArrayList<>();
        if (now.revision() != mark.revision()) {
            found.add(new Change(
                    Change.Kind.REVISION,
                    "",
                    "",
                    new Bilingual("ประกาศของรอบการสมัคร", "the call"),
                    revision(mark.revision()),
                    revision(now.revision()),
                    null,
                    null));
        }
        LocalDate closes = now.deadline().date();
        if (!closes.equals(mark.deadline())) {
            found.add(new Change(
                    Change.Kind.DEADLINE,
                    "",
                    "",
                    new Bilingual("วันปิดรับสมัคร", "the deadline"),
                    ThaiDate.brief(mark.deadline()),
                    ThaiDate.brief(closes),
                    null,
                    null));
        }
        Stream.concat(now.clauses().stream(), then.clauses().stream())
                .map(ClauseDefinition::code)
                .distinct()
                .filter(code -> !Objects.equals(rule(then, code), rule(now, code)))
                .map(this::ofClause)
                .forEach(found::add);
        return found;
    }

    private static Bilingual revision(int number) {
        return new Bilingual("ฉบับที่ " + number, "revision " + number);
    }

    private static List<Object> rule(CycleDefinition call, String code) {
        return call.clause(code)
                .map(clause -> List.<Object>of(clause.rule(), clause.quoteTh(), clause.when()))
                .orElse(List.of());
    }

    private Change ofClause(String code) {
        Bilingual before =
                then.clause(code).map(clause -> described(then, clause)).orElse(NOTHING);
        Bilingual after = now.clause(code).map(clause -> described(now, clause)).orElse(NOTHING);
        Bilingual title =
                now.clause(code).or(() -> then.clause(code)).orElseThrow().title();
        return new Change(Change.Kind.RULE, code, "", title, before, after, null, null);
    }

    private static Bilingual described(CycleDefinition call, ClauseDefinition clause) {
        return clause.rule().describe(call.vocabulary());
    }

    private Change ofFact(FactHistory.Entry entry, Optional<Fact> before) {
        String code = entry.code();
        return new Change(
                Change.Kind.FACT,
                code,
                "",
                now.vocabulary().label(code),
                before.map(fact -> now.vocabulary().words(code, fact.value())).orElse(NOTHING),
                entry.withdrawn()
                        ? NOTHING
                        : now.vocabulary().words(code, entry.fact().value()),
                entry.fact().giver(),
                entry.fact().givenAt());
    }

    private Change ofOverride(ClauseOverride override, List<ClauseOverride> all) {
        ClauseOverride.Place place = override.place();
        GivenOverride before = Overrides.upTo(all, override.id() - 1).at(place.category(), place.clause());
        GivenOverride given = override.given();
        return new Change(
                Change.Kind.OVERRIDE,
                place.clause(),
                place.category(),
                now.clause(place.clause()).map(ClauseDefinition::title).orElse(Bilingual.same(place.clause())),
                before == null ? NOTHING : before.verdict().label(),
                override.lifts() ? NOTHING : given.verdict().label(),
                given.by(),
                given.at());
    }
}
