package th.go.led.rangwan.domain.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * A date lies between two days, both included.
 *
 * @param fact the declared code of the fact
 * @param first the first day, null when there is none
 * @param last the last day, null when there is none
 */
public record DateBetween(String fact, LocalDate first, LocalDate last) implements Rule {

    @Override
    public Outcome judge(Situation situation) {
        String code = situation.code(fact);
        Vocabulary vocabulary = situation.vocabulary();
        Optional<Fact> given = situation.find(fact);
        Optional<LocalDate> date = given.map(Fact::value).flatMap(FactKind.Values::date);
        if (date.isEmpty()) return ChoiceIn.unknown(code, vocabulary);
        LocalDate day = date.get();
        boolean inside = (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
        Bilingual label = vocabulary.label(code);
        Bilingual words = ThaiDate.brief(day);
        Bilingual wanted = describe(vocabulary);
        Outcome found = Outcome.of(
                inside ? Verdict.PASS : Verdict.FAIL,
                Map.of(code, given.get()),
                new Bilingual(label.th() + " คือ " + words.th(), label.en() + ": " + words.en()));
        return inside
                ? found
                : found.changedBy(new Bilingual("จะผ่านเมื่อ" + wanted.th(), "Passes only if " + wanted.en()));
    }

    @Override
    public Bilingual describe(Vocabulary vocabulary) {
        Bilingual label = vocabulary.label(fact);
        StringBuilder th = new StringBuilder(label.th());
        StringBuilder en = new StringBuilder(label.en()).append(" is");
        if (first != null) {
            th.append(" ตั้งแต่ ").append(ThaiDate.brief(first).th());
            en.append(" on or after ").append(ThaiDate.brief(first).en());
        }
        if (last != null) {
            th.append(" ไม่เกิน ").append(ThaiDate.brief(last).th());
            en.append(first == null ? "" : " and")
                    .append(" on or before ")
                    .append(ThaiDate.brief(last).en());
        }
        return new Bilingual(th.toString(), en.toString());
    }

    @Override
    public Set<String> facts() {
        return Set.of(fact);
    }
}
