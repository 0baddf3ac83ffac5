package th.go.led.rangwan.service.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.shared.CellText;

class SheetReaderTest {
    @TempDir
    private Path folder;

    private Path workbook(Consumer<Sheet> filled) throws IOException {
        Path file = folder.resolve("works.xlsx");
        try (Workbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("ผลงาน");
            sheet.createRow(0).createCell(0).setCellValue("รหัสผลงาน");
            Row keys = sheet.createRow(1);
            List<String> named = List.of("code", "titleTh", "fact::started.on");
            for (int place = 0; place < named.size(); place++) {
                keys.createCell(place).setCellValue(named.get(place));
            }
            filled.accept(sheet);
            book.write(out);
        }
        return file;
    }

    private static Row row(Sheet sheet, int place, String code) {
        Row row = sheet.createRow(place);
        row.createCell(0).setCellValue(code);
        return row;
    }

    private static void day(Sheet sheet, Cell cell, LocalDate date) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
        cell.setCellStyle(style);
        cell.setCellValue(date);
    }

    private SheetTable read(Path file) throws IOException {
        WorkbookFile.check(file, file.getFileName().toString());
        return SheetReader.read(file);
    }

    private void refused(String key, Path file) {
        RefusedException refused = assertThrows(RefusedException.class, () -> read(file));
        assertEquals(key, refused.key());
        assertEquals("file", refused.field().orElseThrow());
    }

    @Test
    void textsNumbersAndDaysAreReadAsTheyWereTyped() throws IOException {
        SheetTable table = read(workbook(sheet -> {
            Row row = row(sheet, 2, "HR-๒๕๖๒");
            row.createCell(1).setCellValue(2562);
            day(sheet, row.createCell(2), LocalDate.of(2018, 10, 1));
        }));
        Map<Integer, SheetCell> cells = table.rows().get(0).cells();
        assertEquals(3, table.rows().get(0).number());
        assertEquals("HR-๒๕๖๒", cells.get(0).text());
        assertEquals("2562", cells.get(1).text());
        assertEquals(LocalDate.of(2018, 10, 1), cells.get(2).day());
    }

    @Test
    void aDayOfTheBuddhistEraInASpreadsheetOfTheCommonEraIsUnderstood() throws IOException {
        SheetTable table =
                read(workbook(sheet -> day(sheet, row(sheet, 2, "A").createCell(2), LocalDate.of(2561, 10, 1))));
        assertEquals(
                LocalDate.of(2018, 10, 1), table.rows().get(0).cells().get(2).day());
    }

    @Test
    void aFormulaIsRefusedAtItsCellAndMergedCellsAreTold() throws IOException {
        SheetTable table = read(workbook(sheet -> {
            row(sheet, 2, "A").createCell(1).setCellFormula("1+1");
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 1));
        }));
        assertEquals(
                "initiative.refused.cell.formula",
                table.rows().get(0).cells().get(1).refusal());
        assertEquals(List.of("A4:B5"), table.merged());
    }

    @Test
    void moreRowsThanCanBeTakenAreRefused() throws IOException {
        Path file = workbook(sheet -> {
            for (int place = 0; place <= InitiativeImport.MOST_ROWS; place++) {
                row(sheet, place + 2, "A" + place);
            }
        });
        refused("initiative.refused.file.rows", file);
    }

    @Test
    void aFileWithoutTheRowOfKeysIsNotOfOurTemplate() throws IOException {
        Path file = folder.resolve("other.xlsx");
        try (Workbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet().createRow(0).createCell(0).setCellValue("รหัส");
            book.write(out);
        }
        refused("initiative.refused.file.template", file);
    }

    @Test
    void anOldWorkbookALockedOneAndOtherFilesAreEachRefusedInTheirWords() throws Exception {
        Path old = folder.resolve("old.xls");
        try (Workbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            book.createSheet();
            book.write(out);
        }
        refused("initiative.refused.file.xls", old);
        refused("initiative.refused.file.encrypted", locked(workbook(sheet -> row(sheet, 2, "A"))));
        Path text = Files.writeString(folder.resolve("text.xlsx"), "code,title");
        refused("initiative.refused.file.kind", text);
        refused("initiative.refused.file.macros", Files.writeString(folder.resolve("m.xlsm"), "x"));
        Path torn = folder.resolve("torn.xlsx");
        Files.write(torn, new byte[] {'P', 'K', 3, 4, 0, 0, 0});
        refused("initiative.refused.file.broken", torn);
    }

    private Path locked(Path plain) throws Exception {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem system = new POIFSFileSystem();
                OPCPackage archive = OPCPackage.open(plain.toFile());
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(system)) {
                archive.save(inside);
            }
            system.writeFilesystem(out);
        }
        return file;
    }

    private Path forged(String sheet, int repeated) throws IOException {
        Path file = folder.resolve("forged.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("[Content_Types].xml"));
            out.write("<Types>application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml</Types>"
                    .getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] part = sheet.getBytes(StandardCharsets.UTF_8);
            for (int time = 0; time < repeated; time++) {
                out.write(part);
            }
        }
        return file;
    }

    @Test
    void aBombAndOutsideEntitiesAreRefused() throws IOException {
        refused("initiative.refused.file.unfolds", forged(" ".repeat(1024 * 1024), 60));
        refused(
                "initiative.refused.file.broken",
                forged("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", 1));
        refused("initiative.refused.file.broken", forged("<worksheet/>", 1));
    }

    @Test
    void whatAnExportWritesIsReadBackExactly() throws IOException {
        Path file = folder.resolve("export.xlsx");
        try (WorksBook book = new WorksBook(Language.TH);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.sheet("ผลงาน", List.of("รหัส", "ชื่อ", "วันเริ่ม"));
            book.keys(sheet, List.of("code", "titleTh", "fact::started.on"));
            book.row(sheet, List.of("=1+1", " สองบรรทัด\n“ที่สอง” ", LocalDate.of(2018, 10, 1)));
            book.write(out);
        }
        Map<Integer, SheetCell> cells = read(file).rows().get(0).cells();
        assertEquals("=1+1", CellText.out(cells.get(0).text()));
        assertEquals(" สองบรรทัด\n“ที่สอง” ", CellText.out(cells.get(1).text()));
        assertEquals(LocalDate.of(2018, 10, 1), cells.get(2).day());
        assertNull(cells.get(0).refusal());
    }
}
