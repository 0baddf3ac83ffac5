package th.go.led.rangwan.service.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.given.Given.NOW;
import static th.go.led.rangwan.domain.given.Given.aNomination;
import static th.go.led.rangwan.domain.given.Given.aPerson;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.submission.BoxKind;
import th.go.led.rangwan.domain.submission.DocumentRole;
import th.go.led.rangwan.domain.submission.PackageBox;
import th.go.led.rangwan.domain.submission.PackageDocument;
import th.go.led.rangwan.domain.submission.PackagePaper;
import th.go.led.rangwan.domain.submission.SubmissionPackage;

class PackagePressTest {
    private static final String HOSTILE = "=HYPERLINK(\"https://evil.example\")";
    private static final String NAME = "../../etc/\u202Efdp.ชื่อยาว=1+1.pdf";

    @Test
    void everyFileBeginsWithTheWarningWhileTheQuestionsAreUnverified() throws IOException {
        Map<String, byte[]> papers = papers(false);
        assertTrue(text(papers, "package.txt").startsWith("คำเตือน"));
        assertTrue(text(papers, "boxes/01-4a.txt").startsWith("คำเตือน"));
        assertTrue(word(papers).contains("คำเตือน"));
        assertTrue(cells(papers).get(0).startsWith("คำเตือน"));
    }

    @Test
    void nothingWarnsOnceTheyAreVerified() throws IOException {
        Map<String, byte[]> papers = papers(true);
        papers.keySet().stream()
                .filter(name -> name.endsWith(".txt"))
                .forEach(name -> assertTrue(!text(papers, name).contains("คำเตือน"), name));
        assertTrue(!word(papers).contains("คำเตือน"));
    }

    @Test
    void noCellIsAFormulaAndTheGivenNameStandsInTheIndex() throws IOException {
        List<String> cells = cells(papers(false));
        assertTrue(cells.contains("'" + HOSTILE + "\nsecond line"), cells.toString());
        assertTrue(cells.contains(NAME), cells.toString());
        assertTrue(cells.contains("documents/01-report-1.pdf"));
    }

    @Test
    void theSumsNameEveryOtherFileOnce() {
        Map<String, byte[]> papers = papers(false);
        List<String> named = text(papers, "SHA256SUMS")
                .lines()
                .map(line -> line.substring(66))
                .toList();
        assertEquals(papers.size(), named.size()); // all papers but the sums, and one document
        assertTrue(named.contains("documents/01-report-1.pdf"));
        assertTrue(!named.contains("SHA256SUMS"));
    }

    @Test
    void theTextOfABoxStandsWholeBelowItsHead() {
        assertTrue(text(papers(false), "boxes/01-4a.txt").endsWith("\n----\n" + HOSTILE + "\nsecond line\n"));
    }

    private static Map<String, byte[]> papers(boolean verified) {
        PackageDocument report = PackageDocument.file(
                1,
                new PackageDocument.Part(DocumentRole.REPORT, 1, NAME, "th"),
                new PackageDocument.Content(7, "PDF", 1234, "ab".repeat(32), 99));
        PackageBox.Head head = new PackageBox.Head(
                BoxKind.ANSWER, "4a", new Bilingual("ผลลัพธ์", "Results"), new Bilingual("คำถาม", "Question"), 100);
        SubmissionPackage one = new SubmissionPackage(
                aNomination().build(),
                1,
                verified,
                new SubmissionPackage.Content(
                        List.of(PackageBox.filled(1, head, HOSTILE + "\nsecond line")), List.of(report)),
                new SubmissionPackage.Freezing(aPerson("analyst1"), NOW));
        Bilingual work = new Bilingual("เครือข่ายบริการ", "Service network");
        return PackagePress.papers(one, work, Bilingual.same("UNPSA 2022")).stream()
                .collect(Collectors.toMap(PackagePaper::name, PackagePaper::content));
    }

    private static String text(Map<String, byte[]> papers, String name) {
        return new String(papers.get(name), StandardCharsets.UTF_8);
    }

    private static String word(Map<String, byte[]> papers) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(papers.get("package.docx")));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static List<String> cells(Map<String, byte[]> papers) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(papers.get("index.xlsx")))) {
            return List.of(book.getSheetAt(0), book.getSheetAt(1)).stream()
                    .flatMap(PackagePressTest::cells)
                    .toList();
        }
    }

    private static Stream<String> cells(Sheet sheet) {
        Stream.Builder<String> texts = Stream.builder();
        for (Row row : sheet) {
            for (Cell cell : row) {
                assertTrue(cell.getCellType() != CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                }
            }
        }
        return texts.build();
    }
}
