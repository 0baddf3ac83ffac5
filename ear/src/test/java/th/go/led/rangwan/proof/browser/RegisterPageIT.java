package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.proof.browser.page.FormPage;
import th.go.led.rangwan.proof.browser.page.InitiativesPage;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** The register in a person's hands: searched, searches kept, described in full, given out and taken in again. */
@RunAsClient
@WithBrowser
class RegisterPageIT extends TheWhole {
    private static final String REASON = "ช่วยให้ประชาชนเข้าถึงความยุติธรรมได้เท่าเทียมกัน";

    @TempDir
    private Path folder;

    @Test
    void aSearchIsKeptUnderANameAndCalledAgain(Browser browser) {
        LoginPage.open(browser).as("analyst2");
        InitiativesPage list = InitiativesPage.open(browser, "analyst");
        int all = list.titles().size();
        browser.type(By.id("q"), "HR-๒๕๖๒ สิทธิมนุษยชน");
        browser.follow(By.id("find"));
        assertEquals(1, list.titles().size());
        browser.follow(By.id("keep"));
        FormPage form = new FormPage(browser);
        form.send("save");
        assertEquals(Words.th("initiative.refused.filter.name"), form.refusalAt("filterName"));
        form.type("filterName", "ผลงานสิทธิมนุษยชน").send("save");
        assertEquals(1, list.titles().size());
        assertTrue(InitiativesPage.open(browser, "analyst").titles().size() >= all);
        browser.follow(By.xpath("//nav[@class='kept']//a[.='ผลงานสิทธิมนุษยชน']"));
        assertEquals(1, list.titles().size());
        browser.requireQuiet();
    }

    @Test
    void aTargetHasItsReasonAndAnIndicatorItsChart(Browser browser) {
        FormPage form = registered(browser, "PROOF-REG-1");
        browser.follow(By.xpath("//nav[@class='tabs']/a[contains(@href,'initiative-sdg')]"));
        form.type("sdgCode", "๑๖.๓").send("saySdg");
        assertEquals(Words.th("initiative.refused.sdg.strength"), form.refusalAt("sdgStrength"));
        form.choose("sdgStrength", Words.th("initiative.sdg.strength.MAIN"))
                .type("sdgReason", REASON)
                .send("saySdg");
        assertTrue(browser.one(By.id("targets")).getText().contains(REASON));
        browser.follow(By.xpath("//nav[@class='tabs']/a[contains(@href,'initiative-indicators')]"));
        form.type("nameTh", "ผู้รับบริการที่พึงพอใจ")
                .type("measureTh", "ร้อยละ")
                .type("baseline", "สี่สิบ")
                .type("baselineYear", "2561");
        form.send("addIndicator");
        assertTrue(form.refusalAt("baseline").contains("สี่สิบ"));
        form.type("baseline", "๔๐")
                .type("target", "80")
                .type("targetYear", "2565")
                .send("addIndicator");
        browser.follow(By.cssSelector(".indicator .meta2"));
        form.type("valueYear", "2563")
                .type("valueAmount", "61.5")
                .type("valueSource", "แบบสำรวจความพึงพอใจ")
                .send("sayValue");
        assertEquals(1, browser.all(By.cssSelector("svg.trend circle")).size());
        assertTrue(browser.one(By.cssSelector(".indicator table")).getText().contains("61.5"));
        browser.requireQuiet();
    }

    @Test
    void anExportWithOneChangedCellChangesThatCellAndABrokenRowChangesNothing(Browser browser) throws Exception {
        registered(browser, "PROOF-REG-2");
        byte[] export = export(browser);
        preview(browser, changed(export, row -> cell(row, "titleEn").setCellValue("Changed in the sheet")));
        List<WebElement> tally = browser.all(By.cssSelector("#tally dd"));
        assertEquals("0", tally.get(0).getText());
        assertEquals("1", tally.get(1).getText());
        assertTrue(browser.one(By.id("planned")).getText().contains("Changed in the sheet"));
        browser.follow(By.id("take"));
        assertEquals(
                "Changed in the sheet",
                InitiativesPage.open(browser, "analyst")
                        .edit("ผลงาน PROOF-REG-2")
                        .value("titleEn"));
        preview(browser, changed(export(browser), row -> {
            cell(row, "titleEn").setCellValue("Never stored");
            cell(row, "unit").setCellValue("หน่วยงานที่ไม่มี");
            cell(row, "titleTh").setCellFormula("1+1");
        }));
        String faults = browser.one(By.id("faults")).getText();
        assertTrue(faults.contains(Words.th("initiative.refused.row.unit")), faults);
        assertTrue(faults.contains(Words.th("initiative.refused.cell.formula")), faults);
        assertFalse(browser.has(By.id("take")));
        assertEquals(
                "Changed in the sheet",
                InitiativesPage.open(browser, "analyst")
                        .edit("ผลงาน PROOF-REG-2")
                        .value("titleEn"));
        browser.requireQuiet();
    }

    @Test
    void whatIsNoWorkbookAndNoFileAtAllAreRefusedAtTheField(Browser browser) throws Exception {
        LoginPage.open(browser).as("analyst1");
        preview(browser, Files.writeString(folder.resolve("works.xlsx"), "code,titleTh"));
        assertEquals(Words.th("initiative.refused.file.kind"), new FormPage(browser).refusalAt("file"));
        browser.open("/analyst/initiatives-import.xhtml");
        browser.follow(By.id("look"));
        assertEquals(Words.th("initiative.refused.file.none"), new FormPage(browser).refusalAt("file"));
        browser.requireQuiet();
    }

    private static FormPage registered(Browser browser, String code) {
        LoginPage.open(browser).as("analyst1");
        FormPage form = InitiativesPage.open(browser, "analyst").register();
        form.type("code", code).type("titleTh", "ผลงาน " + code);
        form.send("register");
        return form;
    }

    private static byte[] export(Browser browser) {
        InitiativesPage.open(browser, "analyst");
        Object content = browser.later("fetch(document.getElementById('export').href).then(r => r.arrayBuffer())"
                + ".then(b => done(btoa(Array.from(new Uint8Array(b), x => String.fromCharCode(x)).join(''))))");
        return Base64.getDecoder().decode(content.toString());
    }

    private void preview(Browser browser, Path file) {
        browser.open("/analyst/initiatives-import.xhtml");
        browser.one(By.id("file")).sendKeys(file.toString());
        browser.follow(By.id("look"));
    }

    private Path changed(byte[] export, Consumer<Row> act) throws IOException {
        Path file = folder.resolve("works.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(export));
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.getSheetAt(0);
            for (Row row : sheet) {
                if (row.getRowNum() > 1 && row.getCell(0).getStringCellValue().startsWith("PROOF-REG-2")) {
                    act.accept(row);
                }
            }
            book.write(out);
        }
        return file;
    }

    private static Cell cell(Row row, String key) {
        for (Cell named : row.getSheet().getRow(1)) {
            if (named.getStringCellValue().equals(key)) {
                return row.getCell(named.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalArgumentException(key);
    }
}
