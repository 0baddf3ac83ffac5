package th.go.led.rangwan.domain.cycle.edit;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.Aggregation;
import th.go.led.rangwan.domain.cycle.CycleChange;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.ScoringDefinition;
import th.go.led.rangwan.domain.cycle.TieBreak;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/** How internal scores are given and put together. A panel that is open keeps what it was opened with. */
final class ScoringForm implements PartForm {
    private static final int MOST_POINTS = 1000;
    private static final int MOST_TRIM = 49;
    private static final int MOST_DECIMALS = 3;
    private static final int PLACES = 3;
    private static final String NONE = "-";
    private static final String OF_CRITERION = "criterion:";

    @Override
    public List<Item> items(CycleDefinition cycle) {
        return List.of(new Item("all", CyclePart.SCORING.label()));
    }

    @Override
    public List<EditField> fields(CycleDefinition cycle, String code) {
        ScoringDefinition scoring = cycle.scoring();
        Fields fields = new Fields()
                .number("least", new Bilingual("คะแนนต่ำสุดของเกณฑ์", "Least points of a criterion"), scoring.least())
                .number("most", new Bilingual("คะแนนสูงสุดของเกณฑ์", "Most points of a criterion"), scoring.most())
                .choice(
                        "aggregation",
                        new Bilingual("รวมคะแนนของผู้ให้คะแนนด้วย", "Put together by"),
                        scoring.aggregation().name(),
                        aggregations())
                .number(
                        "trim",
                        new Bilingual(
                                "ตัดปลายข้างละร้อยละ (เฉพาะค่าเฉลี่ยตัดปลาย)", "Per cent of each end (trimmed mean)"),
                        scoring.trim())
                .number("decimals", new Bilingual("ทศนิยม", "Decimals"), scoring.decimals())
                .choice(
                        "rounding",
                        new Bilingual("การปัดเศษ", "Rounding"),
                        scoring.rounding().name(),
                        roundings());
        for (int place = 0; place < PLACES; place++) {
            fields.choice(
                    "tie" + place,
                    new Bilingual("เมื่อคะแนนเท่ากัน ลำดับที่ " + (place + 1), "When equal, no. " + (place + 1)),
                    place < scoring.tieBreaks().size()
                            ? value(scoring.tieBreaks().get(place))
                            : NONE,
                    ties(cycle));
        }
        return fields.list();
    }

    @Override
    public CycleDefinition saved(CycleDefinition cycle, String code, Typed typed) {
        int least = typed.count("least", 0, MOST_POINTS - 1);
        Aggregation aggregation = Aggregation.valueOf(typed.chosen("aggregation", field(cycle, "aggregation")));
        int trim = typed.count("trim", 0, MOST_TRIM);
        if ((aggregation == Aggregation.TRIMMED_MEAN) != trim > 0) {
            throw new RefusedException("cycle.refused.trim").at("trim");
        }
        List<TieBreak> ties = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            String chosen = typed.chosen("tie" + place, field(cycle, "tie" + place));
            if (!chosen.equals(NONE)) ties.add(tie(chosen));
        }
        ScoringDefinition scoring = new ScoringDefinition(
                least,
                typed.count("most", least + 1, MOST_POINTS),
                aggregation,
                trim,
                typed.count("decimals", 0, MOST_DECIMALS),
                RoundingMode.valueOf(typed.chosen("rounding", field(cycle, "rounding"))),
                ties.stream().distinct().toList());
        return CycleChange.of(cycle).scoring(scoring).definition();
    }

    private EditField field(CycleDefinition cycle, String id) {
        return PartForm.one(fields(cycle, "all"), EditField::id, id);
    }

    private static List<EditField.Option> aggregations() {
        return Stream.of(Aggregation.values())
                .map(one -> new EditField.Option(one.name(), one.label()))
                .toList();
    }

    private static List<EditField.Option> roundings() {
        return List.of(
                new EditField.Option(RoundingMode.HALF_UP.name(), new Bilingual("ครึ่งปัดขึ้น", "half up")),
                new EditField.Option(
                        RoundingMode.HALF_EVEN.name(), new Bilingual("ครึ่งปัดเข้าหาเลขคู่", "half to even")),
                new EditField.Option(RoundingMode.DOWN.name(), new Bilingual("ตัดทิ้ง", "down")));
    }

    private static List<EditField.Option> ties(CycleDefinition cycle) {
        Stream<EditField.Option> kinds = Stream.of(
                new EditField.Option(NONE, new Bilingual("ไม่ตัดสิน ให้อันดับร่วม", "nothing, the rank is shared")),
                new EditField.Option(TieBreak.By.MEDIAN.name(), new Bilingual("มัธยฐานสูงกว่า", "the higher median")),
                new EditField.Option(
                        TieBreak.By.LOWEST.name(), new Bilingual("คะแนนต่ำสุดสูงกว่า", "the higher lowest total")),
                new EditField.Option(
                        TieBreak.By.SPREAD.name(), new Bilingual("เห็นต่างกันน้อยกว่า", "the smaller spread")));
        return Stream.concat(
                        kinds,
                        cycle.criteria().stream()
                                .map(criterion -> new EditField.Option(
                                        OF_CRITERION + criterion.code(),
                                        new Bilingual(
                                                "เกณฑ์ " + criterion.number() + " สูงกว่า",
                                                "the higher criterion " + criterion.code()))))
                .toList();
    }

    private static String value(TieBreak tie) {
        return tie.by() == TieBreak.By.CRITERION
                ? OF_CRITERION + tie.criterion()
                : tie.by().name();
    }

    private static TieBreak tie(String value) {
        return value.startsWith(OF_CRITERION)
                ? TieBreak.by(value.substring(OF_CRITERION.length()))
                : TieBreak.by(TieBreak.By.valueOf(value));
    }
}
