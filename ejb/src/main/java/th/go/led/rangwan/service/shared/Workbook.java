package th.go.led.rangwan.service.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * A workbook (XLSX) with headed lists. Every sheet begins with a sentence about it; text that a spreadsheet might run as a
 * formula is neutralised, see {@link CellText}.
 */
public final class Workbook implements AutoCloseable {
    private static final int CHARACTER = 256;
    private static final String THAI_MOMENT = "[$-107041E]d mmm yyyy hh:mm"; // the Buddhist era, digits 0 to 9
    private static final String MOMENT = "d mmm yyyy hh:mm";

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Language language;
    private final CellStyle head = book.createCellStyle();
    private final CellStyle strong = book.createCellStyle();
    private final CellStyle text = book.createCellStyle();
    private final CellStyle moment = book.createCellStyle();
    private Sheet sheet;

    /** An empty workbook in that language. */
    public Workbook(Language language) {
        this.language = language;
        Font bold = book.createFont();
        bold.setBold(true);
        strong.setFont(bold);
        head.setFont(bold);
        head.setWrapText(true);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        text.setWrapText(true);
        moment.setDataFormat(book.createDataFormat().getFormat(language == Language.TH ? THAI_MOMENT : MOMENT));
    }

    /** Begins a sheet: the sentence, then the headings, which stay in sight. */
    public void begin(Bilingual name, Bilingual about, List<String> headings) {
        sheet = book.createSheet(name.in(language));
        Cell sentence = sheet.createRow(0).createCell(0);
        sentence.setCellValue(CellText.in(about.in(language)));
        sentence.setCellStyle(strong);
        Row row = sheet.createRow(1);
        for (int column = 0; column < headings.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(CellText.in(headings.get(column)));
            cell.setCellStyle(head);
            sheet.setColumnWidth(column, (column == 0 ? 40 : 22) * CHARACTER);
        }
        sheet.createFreezePane(1, 2);
    }

    /** Adds a row: numbers as numbers, instants in Bangkok's time, words in the language of the workbook, null as empty. */
    public void row(List<?> values) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int column = 0; column < values.size(); column++) {
            if (values.get(column) != null) {
                fill(row.createCell(column), values.get(column));
            }
        }
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof Instant instant) {
            cell.setCellValue(instant.atZone(ThaiDate.BANGKOK).toLocalDateTime());
            cell.setCellStyle(moment);
        } else if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
            cell.setCellValue(((Number) value).doubleValue());
        } else {
            String words = value instanceof Bilingual both ? both.in(language) : value.toString();
            cell.setCellValue(CellText.in(
                    words.length() > CellText.LONGEST / 2 ? words.substring(0, CellText.LONGEST / 2) : words));
            cell.setCellStyle(text);
        }
    }

    /** Writes the bytes of the workbook; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
