package th.go.led.rangwan.proof.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.Browser;
import th.go.led.rangwan.proof.browser.Look;
import th.go.led.rangwan.proof.browser.WithBrowser;
import th.go.led.rangwan.proof.browser.page.DossierPages;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** From the last gap to the frozen package and back: mended, confirmed by two, approved, frozen, verified, returned. */
@RunAsClient
@WithBrowser
class PackagePageIT extends TheWhole {
    private static final String TITLE = "ผลงานที่พร้อมยื่น"; // made by PackageReadyIT
    private static final String BUDGET = "งบประมาณประจำปีของกรม ผูกไว้ถึงปี 2567";
    private static final String REASON = "ตัวเลขปี 2563 ไม่ตรงกับรายงาน แก้ข้อ 4a ก่อนยื่น";

    @Test
    void aDossierIsMendedConfirmedApprovedFrozenVerifiedAndReturned(Browser browser) throws IOException {
        LoginPage.open(browser).as("analyst1");
        browser.open("/analyst/nominations.xhtml");
        Assumptions.assumeTrue(browser.has(By.partialLinkText(TITLE)), "PackageReadyIT did not run before");
        browser.follow(By.partialLinkText(TITLE));
        String id = DossierPages.idAt(browser);
        theAnalystMendsTheLastText(browser, id);
        theColleagueConfirms(browser, id);
        theDossierIsApproved(browser, id);
        theAnalystFreezesAndVerifies(browser, id);
        theDirectorReturnsIt(browser, id);
    }

    private static void theAnalystMendsTheLastText(Browser browser, String id) {
        DossierPages dossier = new DossierPages(browser, "analyst", id).open("missing");
        assertTrue(dossier.text().contains("8b"), dossier.text());
        browser.follow(By.cssSelector("#lacks a[href*='q=8b']"));
        dossier.type("th", BUDGET).type("en", "The yearly budget of the department, bound until 2024.");
        dossier.send("save");
        dossier.open("missing");
        assertFalse(browser.one(By.id("lacks")).getText().contains("8b"));
        Look.at(browser, "missing-journey");
        dossier.open("nomination").send("sendUp");
        assertTrue(dossier.text().contains(Words.th("nomination.lack.category.one", "2")));
    }

    private static void theColleagueConfirms(Browser browser, String id) {
        as(browser, "analyst2");
        browser.follow(
                By.xpath("//table[@id='tasks']//tr[contains(., '" + TITLE + "')]//a[contains(@href, 'category')]"));
        DossierPages dossier = new DossierPages(browser, "analyst", id);
        assertTrue(dossier.text().contains("ภายหลังจากการสมัครผู้สมัครจะไม่สามารถเปลี่ยนแปลงประเภทรางวัลได้"));
        Look.at(browser, "category-journey");
        dossier.send("confirm");
        assertTrue(dossier.text().contains(Words.th("nomination.category.complete")));
    }

    private static void theDossierIsApproved(Browser browser, String id) {
        as(browser, "analyst1");
        DossierPages dossier = new DossierPages(browser, "analyst", id).open("missing");
        assertTrue(dossier.text().contains(Words.th("submission.next.SEND_UP")));
        browser.follow(By.id("to-send"));
        dossier.send("sendUp");
        dossier.open("package");
        assertFalse(browser.has(By.id("freeze")));
        as(browser, "director1");
        dossier = new DossierPages(browser, "director", id).open("annotate");
        dossier.type("words", "เห็นควรอนุมัติ เอกสารครบ");
        dossier.send("pass");
        as(browser, "ddg1");
        dossier = new DossierPages(browser, "ddg", id).open("brief");
        dossier.send("approve");
        assertEquals(Words.th("decision.done.APPROVE"), dossier.notice());
    }

    private static void theAnalystFreezesAndVerifies(Browser browser, String id) throws IOException {
        as(browser, "analyst1");
        browser.follow(
                By.xpath("//table[@id='tasks']//tr[contains(., '" + TITLE + "')]//a[contains(@href, 'filing')]"));
        assertFalse(browser.has(By.id("file-now")), "nothing is frozen yet");
        assertFalse(browser.has(By.id("pause")), "no sitting runs");
        browser.follow(By.id("to-freeze"));
        DossierPages dossier = new DossierPages(browser, "analyst", id);
        dossier.send("freeze");
        assertTrue(dossier.text().contains(Words.th("submission.unverified")));
        assertEquals(
                Words.th("submission.state.FROZEN"),
                browser.one(By.id("package-state")).getText());
        Look.at(browser, "package-journey");
        byte[] archive = download(browser);
        assertEquals(browser.one(By.id("archive-sum")).getText(), sha256(archive));
        Map<String, byte[]> files = unpacked(archive);
        new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> assertEquals(line.substring(0, 64), sha256(files.get(line.substring(66))), line));
        assertTrue(files.size() > 25, files.keySet().toString());
        assertEquals(sha256(archive), sha256(download(browser)));
    }

    private static void theDirectorReturnsIt(Browser browser, String id) {
        as(browser, "director1");
        DossierPages dossier = new DossierPages(browser, "director", id).open("package");
        browser.one(By.cssSelector("#return summary")).click();
        dossier.send("give-back");
        assertTrue(browser.one(By.id("reason-refusal")).isDisplayed());
        dossier.type("reason", REASON).send("give-back");
        as(browser, "analyst1");
        assertTrue(browser.one(By.id("tasks")).getText().contains(REASON));
        dossier = new DossierPages(browser, "analyst", id).open("package");
        assertTrue(browser.one(By.id("reopened")).getText().contains(REASON));
        assertEquals(
                Words.th("submission.state.REOPENED"),
                browser.one(By.id("package-state")).getText());
        assertTrue(dossier.open("answers", "&q=4a").value("en").contains("4a"));
    }

    private static void as(Browser browser, String login) {
        browser.forgetEverything();
        LoginPage.open(browser).as(login);
    }

    private static byte[] download(Browser browser) {
        String address = browser.one(By.id("download")).getDomProperty("href");
        Object content = browser.later(
                "fetch(arguments[0]).then(r => r.arrayBuffer()).then(b => {"
                        + "let s = ''; new Uint8Array(b).forEach(x => s += String.fromCharCode(x)); done(btoa(s)); });",
                address);
        return Base64.getDecoder().decode(content.toString());
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
