package th.go.led.rangwan.domain.deadline;

import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/** Reads a table of holidays: date, Thai name, English name; a heading line may stand first. */
final class HolidayCsv {
    private HolidayCsv() {}

    static void read(String text, HolidayFile.Found found) {
        List<CsvRecord> records = CsvRecord.read(text);
        for (int place = 0; place < records.size(); place++) {
            CsvRecord record = records.get(place);
            if (place > 0 || !isHeading(record)) {
                read(record, found);
            }
        }
    }

    private static boolean isHeading(CsvRecord record) {
        return ThaiDigits.toArabic(record.cell(0)).chars().noneMatch(Character::isDigit);
    }

    private static void read(CsvRecord record, HolidayFile.Found found) {
        try {
            if (record.open()) throw new RefusedException("deadline.file.quote");
            if (record.cells().stream().skip(3).anyMatch(cell -> !cell.isBlank())) {
                throw new RefusedException("deadline.file.columns", record.cell(3));
            }
            HolidayDay day =
                    new HolidayDay(HolidayDate.read(record.cell(0)), new Bilingual(record.cell(1), record.cell(2)));
            found.day(record.line(), day);
        } catch (RefusedException refused) {
            found.problem(record.line(), refused);
        }
    }
}
