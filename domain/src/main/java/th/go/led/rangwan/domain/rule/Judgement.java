package th.go.led.rangwan.domain.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A person rules, by name and with a reason. The ruling may stand alone (is it innovative?), or be asked for only where
 * known facts leave the matter open (help from the UN): then what the facts decide stands, what is unknown stays unknown,
 * and only an open question is decided by the ruling.
 *
 * @param ruling what the ruling's values mean
 * @param unlessSettled the rule that is tried first, null when the ruling stands alone
 */
public record Judgement(ChoiceIn ruling, Rule unlessSettled) implements Rule {

    @Override
    public Outcome judge(Situation situation) {
        if (unlessSettled == null) return ruled(situation);
        Outcome known = unlessSettled.judge(situation);
        boolean open = known.verdict() == Verdict.CANNOT_TELL && known.missing().isEmpty();
        return open ? together(known, ruled(situation)) : known;
    }

    private Outcome ruled(Situation situation) {
        Outcome found = ruling.judge(situation);
        if (!found.missing().isEmpty()) return awaited(situation);
        return situation.find(ruling.fact()).map(fact -> withRuler(found, fact)).orElse(found);
    }

    private Outcome awaited(Situation situation) {
        String code = situation.code(ruling.fact());
        Bilingual label = situation.vocabulary().label(code);
        Bilingual ask = situation.vocabulary().ask(code);
        return Outcome.of(
                        Verdict.CANNOT_TELL,
                        Map.of(),
                        new Bilingual("รอผู้วินิจฉัย: " + label.th(), "Waits for a person's ruling: " + label.en()))
                .lacking(List.of(code))
                .changedBy(new Bilingual(
                        "จะตัดสินได้เมื่อมีคำวินิจฉัยพร้อมเหตุผลจาก " + ask.th(),
                        "Can be told once this is ruled on with a reason by " + ask.en()));
    }

    private static Outcome withRuler(Outcome found, Fact fact) {
        Bilingual why = found.explanation();
        Bilingual reason = new Bilingual(
                why.th() + " ตามคำวินิจฉัยของ " + fact.giver().th()
                        + quoted(fact.remark().th()),
                why.en() + ", ruled by " + fact.giver().en()
                        + quoted(fact.remark().en()));
        return new Outcome(
                found.verdict(),
                found.used(),
                found.missing(),
                List.of(reason),
                found.findings(),
                found.firstEligibleOn(),
                found.changes());
    }

    private static String quoted(String remark) {
        return remark.isBlank() ? "" : " “" + remark + "”";
    }

    private static Outcome together(Outcome known, Outcome ruled) {
        Map<String, Fact> used = new LinkedHashMap<>(known.used());
        used.putAll(ruled.used());
        Set<Bilingual> reasons = new LinkedHashSet<>(known.reasons());
        reasons.addAll(ruled.reasons());
        return new Outcome(
                ruled.verdict(),
                used,
                ruled.missing(),
                List.copyOf(reasons),
                ruled.findings(),
                ruled.firstEligibleOn(),
                ruled.changes());
    }

    @Override
    public Bilingual describe(Vocabulary vocabulary) {
        Bilingual asked = vocabulary.label(ruling.fact());
        Bilingual person = vocabulary.ask(ruling.fact());
        Bilingual ruled = new Bilingual(
                "ให้" + person.th() + "วินิจฉัย: " + asked.th(), person.en() + " rules on this: " + asked.en());
        if (unlessSettled == null) return ruled;
        Bilingual first = unlessSettled.describe(vocabulary);
        return new Bilingual(
                first.th() + " หากยังชี้ขาดไม่ได้ " + ruled.th(), first.en() + "; where that is open, " + ruled.en());
    }

    @Override
    public Set<String> facts() {
        Set<String> codes = new LinkedHashSet<>();
        if (unlessSettled != null) codes.addAll(unlessSettled.facts());
        codes.addAll(ruling.facts());
        return codes;
    }
}
