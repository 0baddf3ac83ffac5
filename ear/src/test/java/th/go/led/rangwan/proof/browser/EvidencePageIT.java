package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.page.EvidencePage;
import th.go.led.rangwan.proof.browser.page.FormPage;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** Evidence on its way: brought in, tied, used at a place, put aside by name of what is lost, and standing for the report. */
@RunAsClient
@WithBrowser
class EvidencePageIT extends TheWhole {
    private static final long NOMINATION = 1; // the demo's only one
    private static final String NAME = "แผนความยั่งยืน ของเครือข่าย ๒๕๖๕.pdf";

    @TempDir
    Path folder;

    private Path file(String name) throws IOException {
        String body = "%PDF-1.4\n%" + System.nanoTime() + "\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] >>\nendobj\n";
        StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int object = 1; object <= 3; object++) {
            table.append("%010d 00000 n \n".formatted(body.indexOf(object + " 0 obj")));
        }
        String whole = body + table + "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n" + body.length() + "\n%%EOF\n";
        return Files.writeString(folder.resolve(name), whole, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aFileIsBroughtTiedUsedAndPutAside(Browser browser) throws IOException {
        LoginPage.open(browser).as("analyst1");
        EvidencePage page = EvidencePage.open(browser, NOMINATION);
        assertEquals(Words.th("evidence.cover.count", "5", "6"), page.covered());
        page.bring(file(NAME));
        assertEquals(NAME, page.item());
        assertTrue(page.previewed());
        String id = page.id();
        page.choose("support-2-5", Words.th("evidence.support.MAIN"));
        page.send("tie");
        assertEquals(Words.th("evidence.done.tied"), page.notice());
        page.choose("language", "ไทย");
        page.send("speak");
        assertEquals(Words.th("evidence.item.spare"), page.words("where"));

        EvidencePage all = EvidencePage.open(browser, NOMINATION);
        assertTrue(all.spare().contains(NAME));
        all.send("use-" + id);
        assertEquals(NAME, all.used().get(4));
        assertEquals(Words.th("evidence.cover.count", "6", "6"), all.covered());
        all.send("raise-" + id);
        assertEquals(NAME, all.used().get(3));
        assertTrue(all.words("problems").contains(NAME), "it is in Thai only, which blocks filing");

        all.aside(id);
        assertTrue(all.losing().contains("๒.๕"), all.losing());
        all.send("put-aside");
        assertFalse(all.used().contains(NAME));
        assertTrue(all.spare().contains(NAME), "nothing is dropped");
        assertEquals(Words.th("evidence.cover.count", "5", "6"), all.covered());
    }

    @Test
    void aFourthAddressIsRefusedInWordsAndStaysInTheStore(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        EvidencePage page = EvidencePage.open(browser, NOMINATION);
        List<String> before = page.used();
        page.link("หน้าข่าวเครือข่าย", "ftp://www.example.go.th/");
        assertEquals(Words.th("evidence.refused.url"), page.refusalAt("url"));
        page.type("url", "http://127.0.0.1/ภายใน");
        page.send("link");
        String id = page.id();
        page.send("check");
        assertTrue(page.words("link-check").contains(Words.th("evidence.link.INSIDE")));
        EvidencePage all = EvidencePage.open(browser, NOMINATION);
        all.send("use-" + id);
        assertEquals(Words.th("evidence.refused.urls.website", "3"), all.refusals());
        assertEquals(before, EvidencePage.open(browser, NOMINATION).used());
    }

    @Test
    void subtitlesOfALinkThatAreNowhereAreRefusedAtTheirField(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        browser.open("/analyst/evidence-item.xhtml?id=" + NOMINATION + "&item=3"); // the demo's video
        FormPage page = new FormPage(browser);
        page.choose("state", Words.th("evidence.translation.DONE")).choose("into", "อังกฤษ");
        page.type("note", "ครบถึงนาที 6:00").send("speak");
        assertEquals(
                Words.th("evidence.refused.translation.where"),
                browser.one(By.id("translationUrl-refusal")).getText().strip());
        assertEquals("ครบถึงนาที 6:00", page.value("note"));
    }

    @Test
    void aFileThatLiesIsRefusedAtOnceAndNothingIsKept(Browser browser) throws IOException {
        LoginPage.open(browser).as("analyst1");
        browser.expect("status of 422");
        browser.open("/analyst/evidence-add.xhtml?id=" + NOMINATION);
        Path lie = Files.writeString(folder.resolve("ภาพ.png"), "ไม่ใช่ภาพ");
        browser.one(By.id("file")).sendKeys(lie.toString());
        browser.one(By.id("upload")).click();
        browser.until("refusal", () -> browser.one(By.id("too-large")).isDisplayed());
        assertEquals(
                Words.th("evidence.refused.image"),
                browser.one(By.id("too-large")).getText());
    }

    @Test
    void otherEvidenceStandsForTheReportByADirectorsWord(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        browser.open("/analyst/report.xhtml?id=" + NOMINATION);
        FormPage asking = new FormPage(browser);
        browser.one(By.cssSelector("#items input")).click();
        asking.type("why", "ผลสำรวจสองปีแสดงผลลัพธ์ต่อผู้รับบริการ");
        asking.send("ask");
        assertEquals(Words.th("nomination.equivalence.asked"), asking.notice());
        asking.leave().as("director1");
        browser.open("/director/work-list.xhtml");
        assertTrue(browser.one(By.tagName("main")).getText().contains(Words.th("task.report.equivalence")));
        browser.open("/director/report.xhtml?id=" + NOMINATION);
        FormPage ruling = new FormPage(browser);
        ruling.send("accept");
        assertFalse(ruling.refusalAt("reason").isEmpty(), "no word without a reason");
        ruling.type("reason", "แสดงผลลัพธ์ครบถ้วน ตามข้อ ๔.๑");
        ruling.send("accept");
        assertEquals(Words.th("nomination.equivalence.accepted"), ruling.notice());
        assertTrue(browser.one(By.tagName("main")).getText().contains(Words.th("nomination.report.stands")));
        ruling.send("take-back");
        assertEquals(Words.th("nomination.equivalence.takenBack"), ruling.notice());
    }
}
