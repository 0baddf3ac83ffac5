package th.go.led.rangwan.service.initiative;

import java.util.Map;
import java.util.Optional;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.SdgTargets;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.service.shared.CellText;

/** What differs between a row that can be taken in and the register, cell by cell in words. */
final class RowDifference {
    private static final Bilingual NOTHING = Bilingual.same("");

    private final Map<String, String> typed;
    private final Initiative work;
    private final Facts known;
    private final OrgUnit unit;

    RowDifference(Map<String, String> typed, Initiative work, Facts known, OrgUnit unit) {
        this.typed = typed;
        this.work = work;
        this.known = known;
        this.unit = unit;
    }

    /** The change in one column; none when both say the same. */
    Optional<ImportChange> of(WorkColumn column) {
        Bilingual before = before(column);
        Bilingual after = after(column);
        return before.equals(after) ? Optional.empty() : Optional.of(new ImportChange(column.label(), before, after));
    }

    private Bilingual before(WorkColumn column) {
        if (column.asked() != null) {
            Fact fact = known.find(column.asked().code()).orElse(null);
            if (fact == null) {
                return NOTHING;
            }
            return column.note()
                    ? Bilingual.same(fact.note() == null ? "" : lines(fact.note()))
                    : column.asked().words(fact.value());
        }
        if (work == null) {
            return NOTHING;
        }
        return column.key().equals(WorkColumn.UNIT)
                ? name(work.ownerUnit())
                : Bilingual.same(lines(WorksSheets.words(work, Language.TH).get(column.key())));
    }

    private Bilingual after(WorkColumn column) {
        if (column.key().equals(WorkColumn.UNIT)) {
            return name(unit);
        }
        String text = typed.get(column.key());
        if (column.asked() == null) {
            return Bilingual.same(shown(column, text));
        }
        if (column.note()) {
            return Bilingual.same(valued(column) ? text.strip() : "");
        }
        String value = column.asked().valueOf(text);
        return value.isEmpty() && !column.asked().none(text)
                ? NOTHING
                : column.asked().words(value);
    }

    /** A note without a value is not kept. */
    private boolean valued(WorkColumn note) {
        String topic = note.key().replaceFirst("^note:", "fact:");
        return typed.containsKey(topic)
                ? !typed.get(topic).isBlank()
                : known.find(note.asked().code()).isPresent();
    }

    /** As the register would keep it. */
    private static String shown(WorkColumn column, String text) {
        return switch (column.key()) {
            case WorkColumn.CODE, "titleTh", "titleEn", "website" -> text.strip();
            case WorkColumn.TARGETS -> String.join(", ", SdgTargets.parse(text));
            default -> lines(text);
        };
    }

    private static String lines(String text) {
        return CellText.lines(text);
    }

    private static Bilingual name(OrgUnit unit) {
        return new Bilingual(unit.nameTh(), unit.nameEn());
    }
}
