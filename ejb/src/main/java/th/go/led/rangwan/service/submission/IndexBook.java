package th.go.led.rangwan.service.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import th.go.led.rangwan.domain.submission.PackageBox;
import th.go.led.rangwan.domain.submission.PackageDocument;
import th.go.led.rangwan.domain.submission.SubmissionPackage;
import th.go.led.rangwan.service.shared.CellText;

/** Writes the index of a package as a workbook: one sheet of boxes, one of documents; no cell is ever a formula. */
final class IndexBook {
    private static final int CHARACTER = 256;

    private final XSSFWorkbook book;
    private final CellStyle head;
    private final CellStyle text;
    private final String warning;

    private IndexBook(XSSFWorkbook book, String warning) {
        this.book = book;
        this.warning = warning;
        Font bold = book.createFont();
        bold.setBold(true);
        head = book.createCellStyle();
        head.setFont(bold);
        text = book.createCellStyle();
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        text.setWrapText(true);
    }

    static byte[] write(SubmissionPackage one, String warning) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            IndexBook index = new IndexBook(book, warning);
            index.boxes(one.boxes());
            index.documents(one.documents());
            book.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void boxes(List<PackageBox> boxes) {
        Sheet sheet =
                sheet("กล่อง", "ลำดับ", "กล่อง", "เรื่อง", "Title", "คำ", "จำกัด", "ตัวอักษร", "ข้อความ", "ว่างเพราะ");
        for (PackageBox box : boxes) {
            row(
                    sheet,
                    box.place(),
                    box.code(),
                    box.head().title().th(),
                    box.head().title().en(),
                    box.words(),
                    box.head().maxWords(),
                    box.characters(),
                    box.text(),
                    box.emptyReason().th());
        }
    }

    private void documents(List<PackageDocument> documents) {
        Sheet sheet = sheet(
                "เอกสาร", "ลำดับ", "คืออะไร", "ชื่อที่ให้มา", "ชื่อในชุด", "ชนิด", "ไบต์", "SHA-256", "ภาษา", "URL");
        for (PackageDocument document : documents) {
            PackageDocument.Content content = document.content();
            row(
                    sheet,
                    document.place(),
                    PackageDocuments.title(document).th(),
                    document.name(),
                    content == null ? "" : PackageFiles.name(document),
                    content == null ? "" : content.kind(),
                    content == null ? null : content.bytes(),
                    content == null ? "" : content.sha256(),
                    document.part().language(),
                    document.url());
        }
    }

    private Sheet sheet(String name, String... headings) {
        Sheet sheet = book.createSheet(name);
        if (!warning.isEmpty()) {
            row(sheet, warning);
        }
        Row row = sheet.createRow(next(sheet));
        for (int column = 0; column < headings.length; column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(headings[column]);
            cell.setCellStyle(head);
            sheet.setColumnWidth(column, 22 * CHARACTER);
        }
        return sheet;
    }

    private static int next(Sheet sheet) {
        return sheet.getLastRowNum() + 1;
    }

    private void row(Sheet sheet, Object... values) {
        Row row = sheet.createRow(next(sheet));
        List<Object> all = Arrays.asList(values);
        for (int column = 0; column < all.size(); column++) {
            fill(row, column, all.get(column));
        }
    }

    private void fill(Row row, int column, Object value) {
        if (value == null || value.equals("")) {
            return;
        }
        Cell cell = row.createCell(column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            String whole = CellText.in(value.toString());
            cell.setCellValue(whole.length() > CellText.LONGEST ? whole.substring(0, CellText.LONGEST) : whole);
            cell.setCellStyle(text);
        }
    }
}
