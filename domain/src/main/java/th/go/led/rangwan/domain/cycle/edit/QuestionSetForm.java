package th.go.led.rangwan.domain.cycle.edit;

import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleChange;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.QuestionSet;

/** Where the questions come from, and whether they were compared with the real form. */
final class QuestionSetForm implements PartForm {
    @Override
    public List<Item> items(CycleDefinition cycle) {
        return List.of(new Item("all", CyclePart.QUESTIONS.label()));
    }

    @Override
    public List<EditField> fields(CycleDefinition cycle, String code) {
        return new Fields()
                .text(
                        "note",
                        "ที่มาของข้อคำถาม",
                        "Where the questions come from",
                        cycle.questions().note())
                .verified(cycle.questions().verified())
                .list();
    }

    @Override
    public CycleDefinition saved(CycleDefinition cycle, String code, Typed typed) {
        QuestionSet old = cycle.questions();
        boolean ticked = typed.yes("verified");
        return CycleChange.of(cycle)
                .questions(new QuestionSet(
                        typed.bilingual("note"),
                        ticked,
                        typed.marker(ticked, old.verified(), old.verifiedBy()),
                        old.sections()))
                .definition();
    }
}
