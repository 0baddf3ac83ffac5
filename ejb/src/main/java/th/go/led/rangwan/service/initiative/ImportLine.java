package th.go.led.rangwan.service.initiative;

import java.util.Map;
import java.util.Optional;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.shared.CellText;

/** One row of a file by the keys of its columns: texts as they would be typed by hand. */
final class ImportLine {
    private final Map<String, SheetCell> cells;

    ImportLine(Map<String, SheetCell> cells) {
        this.cells = cells;
    }

    /** Whether the file has that column. */
    boolean has(WorkColumn column) {
        return cells.containsKey(column.key());
    }

    /**
     * What stands in the column as a person would type it; absent when the file has no such column.
     *
     * @throws RefusedException for a formula, an error, a day or a number where none can stand
     */
    Optional<String> typed(WorkColumn column) {
        SheetCell cell = cells.get(column.key());
        if (cell == null) {
            return Optional.empty();
        }
        if (cell.refusal() != null) {
            throw new RefusedException(cell.refusal());
        }
        if (cell.day() != null) {
            if (!column.date()) {
                throw new RefusedException("initiative.refused.cell.date");
            }
            return Optional.of(column.asked().typed(cell.day().toString()));
        }
        if (cell.number() && column.date()) {
            throw new RefusedException("initiative.refused.cell.day");
        }
        // 16.1 as a number may have been typed as 16.10
        if (cell.number()
                && column.key().equals(WorkColumn.TARGETS)
                && cell.text().contains(".")) {
            throw new RefusedException("initiative.refused.cell.sdg");
        }
        return Optional.of(chosen(column, CellText.out(cell.text())));
    }

    private static String chosen(WorkColumn column, String words) {
        String value = words.isBlank() ? "" : column.value(words);
        AskedFact asked = column.asked();
        if (!value.isEmpty()
                && !column.choices().isEmpty()
                && asked.kind().option(value).isEmpty()) {
            throw new RefusedException(
                    "initiative.refused.cell.choice", words.strip(), Bilingual.join(column.choices()));
        }
        return value;
    }
}
