package th.go.led.rangwan.domain.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A fact has one of several values, each of which passes, fails or asks a person to rule.
 *
 * @param fact the declared code of the fact
 * @param choices what each value means
 * @param otherwise what any other stated value means, null when no other is lawful (it then cannot be told)
 */
public record ChoiceIn(String fact, List<Choice> choices, Choice otherwise) implements Rule {

    public ChoiceIn {
        choices = List.copyOf(choices);
    }

    @Override
    public Outcome judge(Situation situation) {
        String code = situation.code(fact);
        Optional<Fact> given = situation.find(fact);
        return given.isEmpty()
                ? unknown(code, situation.vocabulary())
                : stated(code, given.get(), situation.vocabulary());
    }

    private Outcome stated(String code, Fact given, Vocabulary vocabulary) {
        Choice choice = choices.stream()
                .filter(c -> c.value().equals(given.value()))
                .findFirst()
                .orElse(otherwise);
        if (choice == null) return unknown(code, vocabulary);
        Outcome found = Outcome.of(choice.verdict(), Map.of(code, given), sentence(choice, code, given, vocabulary));
        return choice.verdict() == Verdict.FAIL ? found.changedBy(correction(code, vocabulary)) : found;
    }

    private static Bilingual sentence(Choice choice, String code, Fact given, Vocabulary vocabulary) {
        Bilingual value = vocabulary.words(code, given.value());
        if (choice.words() != null) {
            return new Bilingual(
                    choice.words().th().replace("{value}", value.th()),
                    choice.words().en().replace("{value}", value.en()));
        }
        Bilingual label = vocabulary.label(code);
        return new Bilingual(label.th() + " คือ " + value.th(), label.en() + ": " + value.en());
    }

    /** Nobody has stated the fact. */
    static Outcome unknown(String code, Vocabulary vocabulary) {
        Bilingual label = vocabulary.label(code);
        Bilingual ask = vocabulary.ask(code);
        return Outcome.of(
                        Verdict.CANNOT_TELL,
                        Map.of(),
                        new Bilingual("ยังไม่ทราบ" + label.th(), "Not known yet: " + label.en()))
                .lacking(List.of(code))
                .changedBy(new Bilingual(
                        "จะตัดสินได้เมื่อทราบ" + label.th() + " ถามได้ที่ " + ask.th(),
                        "Can be told once this is known: " + label.en() + ". Ask " + ask.en()));
    }

    private Bilingual correction(String code, Vocabulary vocabulary) {
        Bilingual label = vocabulary.label(code);
        Bilingual passing = passing(vocabulary);
        if (passing.th().isEmpty()) {
            return new Bilingual(
                    "เปลี่ยนได้เมื่อแก้ไขข้อเท็จจริง: " + label.th(), "Changes if this is corrected: " + label.en());
        }
        return new Bilingual(
                "เปลี่ยนได้เฉพาะเมื่อแก้ไข “" + label.th() + "” เป็น “" + passing.th() + "”",
                "Changes only if this is corrected to “" + passing.en() + "”: " + label.en());
    }

    private Bilingual passing(Vocabulary vocabulary) {
        return Bilingual.join(
                choices.stream()
                        .filter(c -> c.verdict() == Verdict.PASS)
                        .map(c -> vocabulary.words(fact, c.value()))
                        .toList(),
                " หรือ ",
                " or ");
    }

    @Override
    public Bilingual describe(Vocabulary vocabulary) {
        Bilingual label = vocabulary.label(fact);
        Bilingual passing = passing(vocabulary);
        if (passing.th().isEmpty()) {
            return new Bilingual("ต้องระบุ" + label.th(), "this must be stated: " + label.en());
        }
        return new Bilingual(label.th() + " ต้องเป็น " + passing.th(), label.en() + " must be: " + passing.en());
    }

    @Override
    public Set<String> facts() {
        return Set.of(fact);
    }
}
