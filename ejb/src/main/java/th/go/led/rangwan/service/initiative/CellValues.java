package th.go.led.rangwan.service.initiative;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDateParser;
import th.go.led.rangwan.service.shared.CellText;

/** Turns what a sheet's XML says of a cell into what stands in it. */
final class CellValues {
    private final SharedStrings strings;
    private final StylesTable styles;
    private final boolean since1904;

    CellValues(SharedStrings strings, StylesTable styles, boolean since1904) {
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
    }

    /**
     * The cell.
     *
     * @param type as the XML gives it, null for a number
     * @param style its style's place, null for none
     */
    SheetCell of(String type, String style, String value) {
        if (value.isEmpty()) {
            return SheetCell.EMPTY;
        }
        return switch (type == null ? "n" : type) {
            case "s" ->
                SheetCell.text(strings.getItemAt(Integer.parseInt(value)).getString());
            case "inlineStr", "str" -> SheetCell.text(CellText.decoded(value));
            case "n" -> number(style, new BigDecimal(value.strip()));
            case "d" -> day(LocalDate.parse(value.substring(0, 10)));
            case "e" -> SheetCell.refused("initiative.refused.cell.error");
            default -> SheetCell.refused("initiative.refused.cell.kind");
        };
    }

    private SheetCell number(String style, BigDecimal number) {
        if (style != null && isDay(Integer.parseInt(style))) {
            LocalDateTime moment = DateUtil.getLocalDateTime(number.doubleValue(), since1904);
            return moment == null ? SheetCell.refused("initiative.refused.cell.day") : day(moment.toLocalDate());
        }
        BigDecimal plain = number.stripTrailingZeros();
        if (Math.abs(plain.scale()) > 30 || plain.precision() > 30) {
            return SheetCell.refused("initiative.refused.cell.number");
        }
        // what spreadsheets compute in binary, e.g. 16.300000000000001, is meant to fifteen digits
        BigDecimal meant = plain.round(new MathContext(15)).stripTrailingZeros();
        return new SheetCell((meant.scale() < 0 ? meant.setScale(0) : meant).toPlainString(), null, true, null);
    }

    /** A day whose year can only be of the Buddhist era was typed so into a spreadsheet of the common era. */
    private static SheetCell day(LocalDate date) {
        LocalDate meant = date.getYear() >= ThaiDateParser.FIRST_YEAR && date.getYear() <= ThaiDateParser.LAST_YEAR
                ? date.minusYears(ThaiDate.BUDDHIST_OFFSET)
                : date;
        return new SheetCell("", meant, false, null);
    }

    private boolean isDay(int style) {
        if (style < 0 || style >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle known = styles.getStyleAt(style);
        return known != null && DateUtil.isADateFormat(known.getDataFormat(), known.getDataFormatString());
    }
}
