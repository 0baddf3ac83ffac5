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
import th.go.led.rangwan.proof.browser.page.DossierPages;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.browser.page.WriterPage;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** A letter on its way from a writer's phone to acceptance, and one that a body cannot write. */
@RunAsClient
@WithBrowser
class WriterPageIT extends TheWhole {
    private static final String NOMINATION = "1"; // the demo's only one
    private static final String NAME = "หนังสือรับรอง ลงนามแล้ว ๒๕๖๔.pdf";

    @TempDir
    private Path folder;

    private Path file() throws IOException {
        String body = "%PDF-1.4\n%" + System.nanoTime() + "\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] >>\nendobj\n";
        StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int object = 1; object <= 3; object++) {
            table.append("%010d 00000 n \n".formatted(body.indexOf(object + " 0 obj")));
        }
        String whole = body + table + "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n" + body.length() + "\n%%EOF\n";
        return Files.writeString(folder.resolve(NAME), whole, StandardCharsets.ISO_8859_1);
    }

    /** A link with its code, given for the letter with that number. */
    private record Given(String letter, String path, String code) {}

    /** Plans and asks for a letter of a new body, and gives its writer a link. */
    private static Given invite(Browser browser, String body) {
        DossierPages pages = new DossierPages(browser, "analyst", NOMINATION);
        pages.open("letter-plan").type("bodyNameTh", body).type("due", "");
        pages.send("do");
        String letter = browser.path().replaceAll(".*letter=(\\d+).*", "$1");
        pages.open("letter", "&letter=" + letter + "&act=NOTE");
        pages.type("number", "ยธ ๐๕๒๐/๗๐๑").type("due", "30/11/2564");
        pages.send("do");
        pages.open("letter", "&letter=" + letter);
        pages.send("issue-link");
        String address = pages.value("link-address");
        String code = browser.one(By.id("link-code")).getText();
        assertTrue(address.matches(".*/letter/[A-Za-z0-9_-]{43}"), address);
        assertTrue(code.matches("\\d{3} \\d{3}"), code);
        return new Given(letter, address.replaceAll(".*/rangwan", ""), code);
    }

    private static void fit(Browser browser) {
        Number over = (Number)
                browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, over.intValue(), "sideways");
        assertEquals(List.of(), browser.axe());
    }

    private static void accept(Browser browser, Given given, String body) {
        DossierPages desk =
                new DossierPages(browser, "analyst", NOMINATION).open("letter", "&letter=" + given.letter());
        assertTrue(browser.one(By.id("scan-list")).getText().contains(NAME));
        assertTrue(browser.one(By.id("scan-list")).getText().contains("นางสาวเลขานุการคณบดี"));
        for (String point : List.of("LETTERHEAD", "SIGNATURE", "DATE", "IMPORTANCE", "VALUE")) {
            desk.pick("check", point);
        }
        desk.choose("language", "อังกฤษ");
        desk.send("do");
        assertTrue(desk.refusalAt("check").contains("ระบุชื่อผลงาน"), desk.refusalAt("check"));
        desk.pick("check", "NAMES_WORK");
        desk.send("do");
        assertTrue(desk.refusalAt("reason").contains("ผลสำเร็จที่เกิดขึ้นจริง"), desk.refusalAt("reason"));
        desk.type("reason", "ผลสำเร็จอยู่ในเอกสารแนบของหนังสือ");
        desk.send("do");
        assertEquals(Words.th("letter.done.ACCEPT", body), desk.notice());
        desk.open("letter", "&letter=" + given.letter());
        String found = browser.one(By.id("quality")).getText();
        assertTrue(found.contains(Words.th("letter.point.lacking", "ผลสำเร็จที่เกิดขึ้นจริง")), found);
        assertTrue(found.contains("อังกฤษ"), found);
        assertTrue(desk.text().contains("12 ต.ค. 2564"), desk.text());
    }

    @Test
    void aLetterGoesFromAWritersPhoneToAcceptance(Browser browser) throws IOException {
        LoginPage.open(browser).as("analyst1");
        String body = "คณะสังคมศาสตร์ มหาวิทยาลัยทดสอบ";
        Given given = invite(browser, body);
        browser.forgetEverything();
        browser.widen(390);

        WriterPage page = WriterPage.open(browser, given.path());
        fit(browser);
        page.enter("000 000x");
        assertEquals(Words.th("letter.refused.writer.wrong", "4"), page.refusalAt("code"));
        page.enter(given.code());
        fit(browser);
        page.speak("en");
        assertTrue(page.text().contains(Words.en("letter.writer.point.results")));
        page.speak("th");
        page.send("agree");
        assertTrue(page.state().contains("12 ต.ค."), page.state());
        page.letter("นางสาวเลขานุการคณบดี", file());
        assertFalse(page.offers("send"));
        fit(browser);

        browser.forgetEverything();
        LoginPage.open(browser).as("analyst1");
        browser.open("/analyst/work-list.xhtml");
        assertTrue(browser.one(By.tagName("main")).getText().contains(Words.th("task.letter.check", body)));
        accept(browser, given, body);

        browser.expect("status of 410");
        assertEquals(
                Words.th("letter.writer.shut.over"),
                WriterPage.open(browser, given.path()).heading());
    }

    @Test
    void aBodyThatCannotIsThankedAndThePreparerNotesIt(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        String body = "สมาคมทดสอบภาคเหนือ";
        Given given = invite(browser, body);
        browser.forgetEverything();
        browser.widen(390);
        WriterPage page = WriterPage.open(browser, given.path()).enter(given.code());
        browser.one(By.cssSelector(".decline > summary")).click();
        page.type("reason", "ติดภารกิจตลอดเดือนพฤศจิกายน");
        page.send("decline");
        assertEquals(Words.th("letter.writer.shut.declined"), page.heading());
        fit(browser);

        browser.forgetEverything();
        LoginPage.open(browser).as("analyst1");
        DossierPages desk =
                new DossierPages(browser, "analyst", NOMINATION).open("letter", "&letter=" + given.letter());
        assertTrue(desk.text().contains("ติดภารกิจตลอดเดือนพฤศจิกายน"));
        desk.send("note-decline");
        assertEquals(Words.th("letter.link.declineNoted"), desk.notice());
    }
}
