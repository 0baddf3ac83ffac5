package th.go.led.rangwan.domain.cycle.edit;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.cycle.CycleChange;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.RubricLevel;
import th.go.led.rangwan.domain.cycle.ScoringDefinition;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/** The words of criteria; their weights are changed together, since they add up to 100. */
final class CriterionForm implements PartForm {
    private static final int LEVELS = 5;
    private static final Bilingual NOTHING = Bilingual.same("");

    @Override
    public List<Item> items(CycleDefinition cycle) {
        return cycle.criteria().stream()
                .map(criterion -> new Item(
                        criterion.code(),
                        new Bilingual(
                                criterion.code() + " " + criterion.shortName().th(),
                                criterion.code() + " " + criterion.shortName().en())))
                .toList();
    }

    @Override
    public List<EditField> fields(CycleDefinition cycle, String code) {
        CriterionDefinition criterion = PartForm.one(cycle.criteria(), CriterionDefinition::code, code);
        Fields fields = new Fields()
                .line("name", "ชื่อ", "Name", criterion.name())
                .line("short", "ชื่อสั้น", "Short name", criterion.shortName())
                .text("quote", "ถ้อยคำตามประกาศ", "The words of the call", "th", criterion.quoteTh())
                .text("reading", "คำอ่านภาษาอังกฤษ", "English reading", "en", criterion.readingEn());
        for (int place = 0; place < places(criterion); place++) {
            RubricLevel level =
                    place < criterion.rubric().size() ? criterion.rubric().get(place) : null;
            fields.number(
                            "level" + place,
                            new Bilingual(
                                    "ระดับที่ " + (place + 1) + " ตั้งแต่กี่คะแนน", "Level " + (place + 1) + ", from"),
                            level == null ? null : level.from())
                    .line(
                            "shows" + place,
                            "ต้องแสดงอะไร",
                            "What it must show",
                            level == null ? NOTHING : level.words());
        }
        return fields.verified(criterion.from().verified()).list();
    }

    private static int places(CriterionDefinition criterion) {
        return Math.max(LEVELS, criterion.rubric().size());
    }

    /** The levels as typed, the lowest first; a level without a number is none. */
    private static List<RubricLevel> rubric(CriterionDefinition old, ScoringDefinition scoring, Typed typed) {
        List<RubricLevel> levels = new ArrayList<>();
        int least = scoring.least();
        for (int place = 0; place < places(old); place++) {
            boolean worded = typed.maybe("shows" + place) != null;
            Integer from = typed.number("level" + place, 0, scoring.most());
            if (from == null && !worded) continue;
            from = typed.count("level" + place, 0, scoring.most());
            if (from < least) {
                throw new RefusedException("cycle.refused.rubric", from, least).at("level" + place);
            }
            levels.add(new RubricLevel(from, typed.bilingual("shows" + place)));
            least = from + 1;
        }
        return levels;
    }

    @Override
    public CycleDefinition saved(CycleDefinition cycle, String code, Typed typed) {
        return CycleChange.of(cycle)
                .criteria(PartForm.with(
                        cycle.criteria(),
                        CriterionDefinition::code,
                        code,
                        old -> new CriterionDefinition(
                                old.code(),
                                old.number(),
                                typed.bilingual("name"),
                                typed.bilingual("short"),
                                typed.words("quote"),
                                typed.words("reading"),
                                old.weight(),
                                typed.mark(old.from()),
                                rubric(old, cycle.scoring(), typed))))
                .definition();
    }
}
