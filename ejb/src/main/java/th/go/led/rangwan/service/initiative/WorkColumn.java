package th.go.led.rangwan.service.initiative;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.rule.FactKind;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One column of the sheet of works, the same for export, template and import.
 *
 * @param key names the column in the hidden row, so that headings may be in either language
 * @param field the field of the form by hand at which a value of this column is refused
 * @param asked the fact whose value or note stands here, null for words of the work
 * @param note whether it is the fact's note
 */
record WorkColumn(String key, String field, Bilingual label, AskedFact asked, boolean note) {
    static final String CODE = "code";
    static final String UNIT = "unit";
    static final String TARGETS = "sdgTargets";

    /** Every column in its order, for a call that asks for these facts. */
    static List<WorkColumn> all(List<AskedFact> asked) {
        return Stream.concat(words(), asked.stream().flatMap(WorkColumn::fact)).toList();
    }

    private static Stream<WorkColumn> words() {
        return Stream.of(
                        List.of(CODE, "รหัสผลงาน", "Code"),
                        List.of(UNIT, "หน่วยงานเจ้าของ", "Owner unit"),
                        List.of("titleTh", "ชื่อผลงานภาษาไทย", "Title in Thai"),
                        List.of("titleEn", "ชื่อผลงานภาษาอังกฤษ", "Title in English"),
                        List.of("summaryTh", "สาระสำคัญภาษาไทย", "Summary in Thai"),
                        List.of("summaryEn", "สาระสำคัญภาษาอังกฤษ", "Summary in English"),
                        List.of("targetGroups", "กลุ่มเป้าหมาย", "Target groups"),
                        List.of("partners", "หมายเหตุเรื่องภาคี", "Notes on partners"),
                        List.of("otherAwards", "หมายเหตุเรื่องรางวัลอื่น", "Notes on other awards"),
                        List.of("website", "เว็บไซต์ของผลงาน", "Website"),
                        List.of(TARGETS, "เป้าหมาย SDGs", "SDG targets"))
                .map(one -> new WorkColumn(one.get(0), one.get(0), new Bilingual(one.get(1), one.get(2)), null, false));
    }

    private static Stream<WorkColumn> fact(AskedFact asked) {
        String topic = asked.topic().cycle() + ":" + asked.code();
        Bilingual label = asked.label();
        Bilingual reason = new Bilingual("ที่มาหรือเหตุผล: " + label.th(), "Source or reason: " + label.en());
        return Stream.of(
                new WorkColumn("fact:" + topic, "fact-" + asked.field(), label, asked, false),
                new WorkColumn("note:" + topic, "note-" + asked.field(), reason, asked, true));
    }

    /** Whether dates stand in it. */
    boolean date() {
        return asked != null && !note && asked.kind().type() == FactKind.Type.DATE;
    }

    /** Whether numbers stand in it. */
    boolean number() {
        return asked != null && !note && asked.kind().type() == FactKind.Type.NUMBER;
    }

    /** The words to choose from, empty when anything may be typed. */
    List<Bilingual> choices() {
        return asked == null || note || asked.kind().type() != FactKind.Type.CHOICE
                ? List.of()
                : asked.kind().options().stream().map(FactKind.Option::label).toList();
    }

    /** The value of chosen words in either language, or of the value's own code; what is none of them as it is. */
    String value(String words) {
        return choices().isEmpty()
                ? words
                : asked.kind().options().stream()
                        .filter(option -> Stream.of(
                                        option.value(),
                                        option.label().th(),
                                        option.label().en())
                                .filter(Objects::nonNull)
                                .anyMatch(one -> folded(one).equals(folded(words))))
                        .map(FactKind.Option::value)
                        .findFirst()
                        .orElse(words);
    }

    private static String folded(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
