package th.go.led.rangwan.service.initiative;

import java.util.Comparator;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * Why a cell of a file is refused.
 *
 * @param row the row's number as a spreadsheet shows it, 0 for the whole file
 * @param column the column's letters as a spreadsheet shows them, empty for the whole row
 * @param label the column's heading, empty for the whole row
 * @param key names the sentence, {@code arguments} fill its places
 */
public record ImportFault(int row, String column, Bilingual label, String key, List<?> arguments) {
    /** From the top down, then from the left to the right. */
    static final Comparator<ImportFault> BY_PLACE = Comparator.comparingInt(ImportFault::row)
            .thenComparingInt(fault -> fault.column().length())
            .thenComparing(ImportFault::column);

    static ImportFault of(int row, int place, Bilingual label, RefusedException refused) {
        return new ImportFault(
                row, place < 0 ? "" : WorksBook.column(place), label, refused.key(), refused.arguments());
    }
}
