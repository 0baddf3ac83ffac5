package th.go.led.rangwan.domain.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A number lies between two bounds, both included.
 *
 * @param fact the declared code of the fact
 * @param least the lower bound, null when there is none
 * @param most the upper bound, null when there is none
 */
public record NumberBetween(String fact, BigDecimal least, BigDecimal most) implements Rule {

    @Override
    public Outcome judge(Situation situation) {
        String code = situation.code(fact);
        Vocabulary vocabulary = situation.vocabulary();
        Optional<Fact> given = situation.find(fact);
        Optional<BigDecimal> number = given.map(Fact::value).flatMap(FactKind.Values::number);
        if (number.isEmpty()) return ChoiceIn.unknown(code, vocabulary);
        BigDecimal value = number.get();
        boolean inside = (least == null || value.compareTo(least) >= 0) && (most == null || value.compareTo(most) <= 0);
        Bilingual wanted = describe(vocabulary);
        Bilingual label = vocabulary.label(code);
        Outcome found = Outcome.of(
                inside ? Verdict.PASS : Verdict.FAIL,
                Map.of(code, given.get()),
                new Bilingual(label.th() + " คือ " + value.toPlainString(), label.en() + ": " + value.toPlainString()));
        return inside
                ? found
                : found.changedBy(new Bilingual("จะผ่านเมื่อ" + wanted.th(), "Passes once " + wanted.en()));
    }

    @Override
    public Bilingual describe(Vocabulary vocabulary) {
        Bilingual label = vocabulary.label(fact);
        StringBuilder th = new StringBuilder(label.th());
        StringBuilder en = new StringBuilder(label.en()).append(" is");
        if (least != null) {
            th.append(" ไม่น้อยกว่า ").append(least.toPlainString());
            en.append(" at least ").append(least.toPlainString());
        }
        if (most != null) {
            th.append(" ไม่เกิน ").append(most.toPlainString());
            en.append(least == null ? "" : " and").append(" at most ").append(most.toPlainString());
        }
        return new Bilingual(th.toString(), en.toString());
    }

    @Override
    public Set<String> facts() {
        return Set.of(fact);
    }
}
