package th.go.led.rangwan.domain.cycle.edit;

import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleChange;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.cycle.QuestionSection;
import th.go.led.rangwan.domain.cycle.QuestionSet;
import th.go.led.rangwan.domain.shared.Bilingual;

/** The wording and limit of a question. */
final class QuestionForm implements PartForm {
    private static final int MOST_WORDS = 100_000;

    @Override
    public List<Item> items(CycleDefinition cycle) {
        return cycle.questions().all().stream()
                .map(question -> new Item(
                        question.code(),
                        new Bilingual(
                                question.code() + " " + question.shortTitle().th(),
                                question.code() + " " + question.shortTitle().en())))
                .toList();
    }

    @Override
    public List<EditField> fields(CycleDefinition cycle, String code) {
        QuestionDefinition question = PartForm.one(cycle.questions().all(), QuestionDefinition::code, code);
        return new Fields()
                .line("short", "หัวข้อ", "Heading", question.shortTitle())
                .text("text", "ถ้อยคำ", "Wording", question.text())
                .text(
                        "guidance",
                        "คำแนะนำของกรม เว้นว่างได้",
                        "Guidance of the department, may be empty",
                        question.guidance() == null ? Bilingual.same("") : question.guidance())
                .number(
                        "maxWords",
                        new Bilingual(
                                "จำนวนคำภาษาอังกฤษที่รับได้ (เว้นว่างคือไม่จำกัด)",
                                "Limit in English words (empty for none)"),
                        question.maxWords())
                .verified(question.verified())
                .list();
    }

    @Override
    public CycleDefinition saved(CycleDefinition cycle, String code, Typed typed) {
        QuestionSet set = cycle.questions();
        PartForm.one(set.all(), QuestionDefinition::code, code);
        List<QuestionSection> sections = set.sections().stream()
                .map(section -> new QuestionSection(
                        section.title(),
                        section.questions().stream()
                                .map(old -> old.code().equals(code) ? changed(old, typed) : old)
                                .toList()))
                .toList();
        return CycleChange.of(cycle)
                .questions(new QuestionSet(set.note(), set.verified(), set.verifiedBy(), sections))
                .definition();
    }

    private static QuestionDefinition changed(QuestionDefinition old, Typed typed) {
        boolean ticked = typed.yes("verified");
        return new QuestionDefinition(
                old.code(),
                typed.bilingual("short"),
                typed.bilingual("text"),
                typed.maybe("guidance"),
                typed.number("maxWords", 1, MOST_WORDS),
                old.answer(),
                old.dependsOn(),
                ticked,
                typed.marker(ticked, old.verified(), old.verifiedBy()));
    }
}
