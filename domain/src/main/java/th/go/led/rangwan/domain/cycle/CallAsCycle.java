package th.go.led.rangwan.domain.cycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.paper.FindingKind;
import th.go.led.rangwan.domain.rule.Choice;
import th.go.led.rangwan.domain.rule.ChoiceIn;
import th.go.led.rangwan.domain.rule.FactKind;
import th.go.led.rangwan.domain.rule.Judgement;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/**
 * Makes a new call out of a paper alone: every confirmed clause is a ruling asked of a named post, every criterion has the
 * same weight, every document is advice. So a new award needs nobody who writes rules; whoever knows more refines the draft.
 */
public final class CallAsCycle {
    private static final int WHOLE = 100;

    private final Bilingual ask;
    private final ConfirmedCall call;
    private final CallParts parts;
    private final List<ConfirmedItem> clauses;

    private CallAsCycle(Bilingual ask, ConfirmedCall call) {
        this.ask = ask;
        this.call = call;
        this.parts = new CallParts(call);
        this.clauses = Stream.concat(call.of(FindingKind.ELIGIBILITY).stream(), call.of(FindingKind.CLAUSE).stream())
                .toList();
    }

    /**
     * The first revision of the new call.
     *
     * @param ask the post that rules on every clause
     * @throws RefusedException {@code cycle.refused.noClause} or {@code cycle.refused.noDeadline} when none was confirmed,
     *     and as {@link CallMerge#merge} for times
     */
    public static CycleDefinition build(NewCall typed, Bilingual ask, ConfirmedCall call) {
        NewCall.require(ask, "ask");
        CallAsCycle cycle = new CallAsCycle(ask, call);
        if (cycle.clauses.isEmpty()) throw new RefusedException("cycle.refused.noClause");
        ConfirmedItem deadline =
                call.first(FindingKind.DEADLINE).orElseThrow(() -> new RefusedException("cycle.refused.noDeadline"));
        return new CycleDefinition(
                typed.code(),
                1,
                typed.title(),
                new AwardDefinition(typed.awardCode(), typed.award(), typed.giver()),
                typed.year(),
                CycleState.ANNOUNCED,
                cycle.portal(),
                List.of(call.source()),
                List.of(cycle.parts.deadline(deadline)),
                call.of(FindingKind.EVENT).stream().map(cycle.parts::event).toList(),
                cycle.clauses.stream().map(cycle::fact).toList(),
                cycle.categories(),
                cycle.clauses.stream().map(cycle::clause).toList(),
                cycle.criteria(),
                ScoringDefinition.DEFAULT,
                cycle.questions(),
                call.of(FindingKind.DOCUMENT).stream().map(cycle::document).toList(),
                call.contradictions(),
                cycle.examples());
    }

    private PortalDefinition portal() {
        return new PortalDefinition(
                call.first(FindingKind.WEB).map(ConfirmedItem::value).orElse("about:blank"),
                call.first(FindingKind.MAIL).map(ConfirmedItem::value).orElse("-"),
                false,
                false,
                new Provenance(call.source().code(), null, false, null));
    }

    private static String factCode(ConfirmedItem clause) {
        return "ruling." + clause.number();
    }

    private FactKind fact(ConfirmedItem item) {
        String number = ThaiDigits.toThai(item.number());
        return new FactKind(
                factCode(item),
                FactKind.Type.CHOICE,
                FactKind.Owner.WORK,
                true,
                new Bilingual(
                        "ผลงานเป็นไปตามข้อ " + number + " หรือไม่", "whether the work meets clause " + item.number()),
                ask,
                List.of(
                        new FactKind.Option("yes", new Bilingual("เป็นไปตามข้อนี้", "it meets the clause")),
                        new FactKind.Option("no", new Bilingual("ไม่เป็นไปตามข้อนี้", "it does not meet the clause"))));
    }

    private ClauseDefinition clause(ConfirmedItem item) {
        ChoiceIn ruling = new ChoiceIn(
                factCode(item),
                List.of(new Choice("yes", Verdict.PASS, null), new Choice("no", Verdict.FAIL, null)),
                null);
        return new ClauseDefinition(
                item.number(),
                ThaiDigits.toThai(item.number()),
                new Bilingual(CallParts.shortened(item.value()), "Clause " + item.number()),
                item.value(),
                "Not translated yet: see the Thai words of clause " + item.number() + ".",
                ClauseWhen.SCREENING,
                new Judgement(ruling, null),
                call.from(item));
    }

    private List<CategoryDefinition> categories() {
        List<CategoryDefinition> read =
                call.of(FindingKind.CATEGORY).stream().map(parts::category).toList();
        if (!read.isEmpty()) return read;
        Bilingual only = new Bilingual("ทุกผลงาน", "All works");
        return List.of(new CategoryDefinition(
                "1", only, only, only, new Provenance(call.source().code(), null, false, null)));
    }

    private List<CriterionDefinition> criteria() {
        List<ConfirmedItem> read = call.of(FindingKind.CRITERION);
        if (read.isEmpty()) {
            Bilingual only = new Bilingual("ภาพรวมของผลงาน", "The work as a whole");
            Provenance ours = new Provenance(call.source().code(), null, false, null);
            return List.of(new CriterionDefinition("1", "๑", only, only, only.th(), only.en(), WHOLE, ours, List.of()));
        }
        List<CriterionDefinition> criteria = new ArrayList<>();
        int rest = WHOLE % read.size();
        for (ConfirmedItem item : read) {
            int weight = WHOLE / read.size() + (criteria.size() < rest ? 1 : 0);
            Bilingual name = new Bilingual(CallParts.shortened(item.value()), "Criterion " + item.number());
            criteria.add(new CriterionDefinition(
                    item.number(),
                    ThaiDigits.toThai(item.number()),
                    name,
                    name,
                    item.value(),
                    "Not translated yet: see the Thai words of criterion " + item.number() + ".",
                    weight,
                    call.from(item),
                    List.of()));
        }
        return criteria;
    }

    private QuestionSet questions() {
        Bilingual summary = new Bilingual("สรุปผลงาน", "Summary of the work");
        QuestionDefinition question =
                new QuestionDefinition("1", summary, summary, null, null, AnswerKind.TEXT, null, false, null);
        return new QuestionSet(
                new Bilingual(
                        "หนังสือไม่มีข้อคำถามของใบสมัคร ให้เพิ่มตามแบบฟอร์มจริงในร่างนี้",
                        "The paper has no questions of the form; add those of the real form in this draft"),
                false,
                null,
                List.of(new QuestionSection(new Bilingual("ข้อคำถาม", "Questions"), List.of(question))));
    }

    private DocumentDefinition document(ConfirmedItem item) {
        Bilingual name = new Bilingual(CallParts.shortened(item.value()), "Document " + item.number());
        DocumentRule advice = new DocumentRule(
                "as-written",
                DocumentForce.ADVICE,
                null,
                List.of(),
                new Bilingual("จัดเตรียมตามข้อความของหนังสือ", "Prepare it as the paper says"));
        return new DocumentDefinition(
                "document-" + item.number(),
                ThaiDigits.toThai(item.number()),
                name,
                item.value(),
                false,
                List.of(),
                List.of(advice),
                call.from(item));
    }

    private List<ExampleDefinition> examples() {
        String category = categories().get(0).code();
        return List.of(
                example("all-met", new Bilingual("เป็นไปตามทุกข้อ", "Every clause is met"), category, "yes"),
                example("none-met", new Bilingual("ไม่เป็นไปตามข้อใด", "No clause is met"), category, "no"),
                example("nothing-known", new Bilingual("ยังไม่มีคำวินิจฉัย", "Nothing is ruled on"), category, ""));
    }

    private ExampleDefinition example(String code, Bilingual title, String category, String ruling) {
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, ClauseStanding> expected = new LinkedHashMap<>();
        Verdict verdict = ruling.isEmpty() ? Verdict.CANNOT_TELL : ruling.equals("yes") ? Verdict.PASS : Verdict.FAIL;
        for (ConfirmedItem clause : clauses) {
            if (!ruling.isEmpty()) facts.put(factCode(clause), ruling);
            expected.put(clause.number(), ClauseStanding.valueOf(verdict.name()));
        }
        return new ExampleDefinition(code, title, category, facts, expected, verdict);
    }
}
