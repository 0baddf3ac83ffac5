package th.go.led.rangwan.service.initiative;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.service.shared.CellText;

/** A workbook that is written row by row: finished rows go to a file of the disk, so that it stays small in memory. */
final class WorksBook implements AutoCloseable {
    /** The row of the keys, counted from 0; hidden. Rows of works follow. */
    static final int KEYS = 1;

    private static final int WINDOW = 100;
    private static final int CHARACTER = 256;
    private static final String THAI_DATE = "[$-107041E]d mmm yyyy"; // the Buddhist era, digits 0 to 9
    private static final String DATE = "d mmm yyyy";
    private static final String LISTS = "lists";

    private final SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), WINDOW, true, false);
    private final Map<Sheet, Integer> ends = new LinkedHashMap<>();
    private final CellStyle head = book.createCellStyle();
    private final CellStyle text = book.createCellStyle();
    private final CellStyle day = book.createCellStyle();
    private int listed;

    WorksBook(Language language) {
        Font bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setWrapText(true);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        text.setWrapText(true);
        day.setDataFormat(book.createDataFormat().getFormat(language == Language.TH ? THAI_DATE : DATE));
    }

    /** A sheet with its headings, which stay in sight. */
    Sheet sheet(String name, List<String> headings) {
        Sheet sheet = book.createSheet(name);
        Row row = sheet.createRow(0);
        for (int column = 0; column < headings.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(CellText.in(headings.get(column)));
            cell.setCellStyle(head);
            sheet.setColumnWidth(column, 24 * CHARACTER);
        }
        sheet.createFreezePane(1, 1);
        ends.put(sheet, 1);
        return sheet;
    }

    /** Adds the hidden row that says which column is which. */
    void keys(Sheet sheet, List<String> keys) {
        Row row = sheet.createRow(KEYS);
        for (int column = 0; column < keys.size(); column++) {
            row.createCell(column).setCellValue(keys.get(column));
        }
        row.setZeroHeight(true);
        sheet.createFreezePane(1, KEYS + 1);
        ends.put(sheet, KEYS + 1);
    }

    /** How a column is to be filled by hand: as a day, or as text that a spreadsheet leaves alone. */
    void formatted(Sheet sheet, int column, boolean date) {
        sheet.setDefaultColumnStyle(column, date ? day : text);
    }

    /** Offers a list of words in the cells of a column, below the keys; anything else is warned of, not forbidden. */
    void offered(Sheet sheet, int column, List<String> words, int rows) {
        Sheet lists = book.getSheet(LISTS) == null ? book.createSheet(LISTS) : book.getSheet(LISTS);
        int first = listed;
        for (String word : words) {
            lists.createRow(listed++).createCell(0).setCellValue(CellText.in(word));
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(LISTS + "!$A$" + (first + 1) + ":$A$" + listed),
                new CellRangeAddressList(KEYS + 1, KEYS + rows, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    /** Adds a row; a day becomes a real date, a number a number, null an empty cell. */
    void row(Sheet sheet, List<?> values) {
        int place = ends.merge(sheet, 1, Integer::sum) - 1;
        Row row = sheet.createRow(place);
        for (int column = 0; column < values.size(); column++) {
            fill(row, column, values.get(column));
        }
    }

    private void fill(Row row, int column, Object value) {
        if (value == null || value.equals("")) {
            return;
        }
        Cell cell = row.createCell(column);
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue(CellText.in(value.toString()));
            cell.setCellStyle(text);
        }
    }

    /** Writes the whole workbook. */
    void write(OutputStream out) throws IOException {
        if (book.getSheet(LISTS) != null) {
            book.setSheetHidden(book.getSheetIndex(LISTS), true);
        }
        book.setActiveSheet(0);
        book.write(out);
    }

    /** The name of a column as a spreadsheet shows it: A, B, … */
    static String column(int column) {
        return CellReference.convertNumToColString(column);
    }

    @Override
    public void close() throws IOException {
        book.close(); // deletes its file too
    }
}
