package th.go.led.rangwan.proof.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** The director returns a dossier, the analyst mends one answer, and the director sees only that when it comes again. */
@RunAsClient
@WithBrowser
class RoutePageIT extends TheWhole {
    private static final String TITLE = "แฟ้มที่จะถูกส่งกลับ"; // made by RouteReadyIT
    private static final String REASON = "ข้อ 4a ขาดตัวเลขผลลัพธ์ปี 2563 และแหล่งที่มา";
    private static final String MENDED = "ปี 2563 ไกล่เกลี่ยสำเร็จ 1,284 เรื่อง ตามรายงานประจำปีของกรม";
    private static final String WANTED = "ยืนยันตัวเลขจากระบบก่อนเสนอ";

    @Test
    void theDirectorReturnsTheAnalystMendsAndTheDirectorSeesOnlyWhatChanged(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        browser.open("/analyst/nominations.xhtml");
        Assumptions.assumeTrue(browser.has(By.partialLinkText(TITLE)), "RouteReadyIT did not run before");
        browser.follow(By.partialLinkText(TITLE));
        String id = DossierPages.idAt(browser);
        theAnalystSendsRecallsAndReminds(browser, id);
        theDirectorReturns(browser, id);
        theAnalystMendsAndSendsAgain(browser, id);
        theDirectorSeesOnlyTheChange(browser, id);
        theDirectorAsksTheCentreAndProposes(browser, id);
        theCentreTakesNote(browser, id);
        theExecutiveSeesTheWhole(browser, id);
    }

    private static void theAnalystSendsRecallsAndReminds(Browser browser, String id) {
        DossierPages dossier = new DossierPages(browser, "analyst", id).open("nomination");
        dossier.send("sendUp");
        dossier.open("decision").type("recallWhy", "ลืมตรวจข้อ 4a").send("takeBack");
        assertEquals(Words.th("decision.done.recalled"), dossier.notice());
        dossier.open("nomination").send("sendUp");
        dossier.open("decision");
        browser.follow(By.cssSelector("button[id$='nudge']"));
        assertEquals(Words.th("decision.done.nudged"), dossier.notice());
        assertFalse(browser.has(By.cssSelector("button[id$='nudge']")), "once a day is enough");
        Look.at(browser, "route-sent");
    }

    private static void theDirectorReturns(Browser browser, String id) {
        as(browser, "director1");
        assertTrue(browser.one(By.id("tasks")).getText().contains("ทวงถาม"));
        DossierPages dossier = new DossierPages(browser, "director", id).open("annotate");
        assertFalse(browser.has(By.id("changes")), "a first reading sees the whole");
        browser.one(By.cssSelector("details.return summary")).click();
        dossier.type("reason", REASON).send("giveBack");
        assertEquals(Words.th("decision.done.returned"), dossier.notice());
    }

    private static void theAnalystMendsAndSendsAgain(Browser browser, String id) {
        as(browser, "analyst1");
        assertTrue(browser.one(By.id("tasks")).getText().contains(REASON));
        DossierPages dossier = new DossierPages(browser, "analyst", id).open("answers", "&q=4a");
        assertTrue(dossier.text().contains(REASON), "the reason stands first");
        dossier.type("th", MENDED).send("save");
        dossier.open("nomination").send("sendUp");
        assertTrue(dossier.open("decision").text().contains(REASON), "and it is kept for ever");
    }

    private static void theDirectorSeesOnlyTheChange(Browser browser, String id) {
        as(browser, "director1");
        new DossierPages(browser, "director", id).open("annotate");
        String changes = browser.one(By.id("changes")).getText();
        assertTrue(changes.contains(Words.th("decision.changes", 1)), changes);
        assertTrue(changes.contains("4a") && changes.contains("1,284"), changes);
        assertTrue(changes.contains(REASON), "with what the reader wrote then");
        assertFalse(browser.has(By.cssSelector("dl.facts")), "nothing else is in the way");
        Look.at(browser, "annotate-again");
        browser.follow(By.id("whole"));
        assertTrue(browser.has(By.cssSelector("dl.facts")));
        browser.follow(By.id("only-changes"));
        assertTrue(browser.one(By.id("changes")).getText().contains("1,284"));
        Look.at(browser, "changes");
    }

    private static void theDirectorAsksTheCentreAndProposes(Browser browser, String id) {
        DossierPages dossier = new DossierPages(browser, "director", id).open("decision");
        browser.one(By.cssSelector("#addStep summary")).click();
        dossier.choose("ask", Words.th("decision.add.ask.INFORM"))
                .choose("post", "ผอ.ศูนย์เทคโนโลยีสารสนเทศฯ")
                .type("wanted", WANTED)
                .type("due", "31/02/2564")
                .send("addIt");
        assertTrue(browser.one(By.id("due-refusal")).isDisplayed());
        assertEquals(WANTED, dossier.value("wanted"));
        dossier.type("due", "26 พ.ย. 2564").send("addIt");
        assertEquals(Words.th("decision.done.added"), dossier.notice());
        Look.at(browser, "decision-route");
        dossier.open("annotate").type("words", "เห็นควรอนุมัติ ตัวเลขครบแล้ว").send("pass");
        assertEquals(Words.th("decision.done.passed"), dossier.notice());
    }

    private static void theCentreTakesNote(Browser browser, String id) {
        as(browser, "director2");
        assertTrue(browser.one(By.id("tasks")).getText().contains(WANTED));
        DossierPages dossier = new DossierPages(browser, "director", id).open("decision");
        browser.follow(By.cssSelector("button[id$='answerStep']"));
        assertEquals(Words.th("decision.done.answered"), dossier.notice());
        assertTrue(browser.one(By.id("seen-list")).getText().contains("ทราบ"));
        Look.at(browser, "decision-seen");
    }

    private static void theExecutiveSeesTheWhole(Browser browser, String id) {
        as(browser, "ddg1");
        DossierPages dossier = new DossierPages(browser, "ddg", id).open("brief");
        assertFalse(browser.has(By.id("only-changes")), "the executive has it for the first time");
        dossier.open("decision");
        assertTrue(dossier.text().contains(Words.th("decision.seen.count", 1, 1)));
    }

    private static void as(Browser browser, String login) {
        browser.forgetEverything();
        LoginPage.open(browser).as(login);
    }
}
