package th.go.led.rangwan.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Enough letters of reference count. The fact is the number of accepted letters that count: which those are (different
 * bodies, none of them the applicant) is decided with the letters. Too few can still be made good until the deadline, so
 * it cannot be told yet; the gate of filing asks for a pass.
 *
 * @param fact the declared code of the number of letters that count
 * @param needed how many the call asks for
 */
public record Letters(String fact, int needed) implements Rule {

    @Override
    public Outcome judge(Situation situation) {
        String code = situation.code(fact);
        Optional<Fact> given = situation.find(fact);
        Optional<BigDecimal> number = given.map(Fact::value).flatMap(FactKind.Values::number);
        if (number.isEmpty()) return ChoiceIn.unknown(code, situation.vocabulary());
        int have = number.get().intValue();
        Bilingual reason = new Bilingual(
                "มีหนังสือรับรองที่นับได้ " + have + " จาก " + needed + " ฉบับ",
                have + " of " + needed + " letters of reference count");
        Map<String, Fact> used = Map.of(code, given.get());
        if (have >= needed) return Outcome.of(Verdict.PASS, used, reason);
        int lacking = needed - have;
        return Outcome.of(Verdict.CANNOT_TELL, used, reason)
                .lacking(List.of(code))
                .changedBy(new Bilingual(
                        "จะผ่านเมื่อได้หนังสือรับรองที่นับได้อีก " + lacking + " ฉบับ",
                        "Passes once " + lacking + (lacking == 1 ? " more letter counts" : " more letters count")));
    }

    @Override
    public Bilingual describe(Vocabulary vocabulary) {
        return new Bilingual(
                "มีหนังสือรับรองที่นับได้อย่างน้อย " + needed + " ฉบับ",
                "at least " + needed + " letters of reference count");
    }

    @Override
    public Set<String> facts() {
        return Set.of(fact);
    }
}
