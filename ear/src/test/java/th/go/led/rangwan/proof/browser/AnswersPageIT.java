package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.browser.page.AnswerPage;
import th.go.led.rangwan.proof.browser.page.FormPage;
import th.go.led.rangwan.proof.browser.page.InitiativesPage;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** What is typed is saved while it is typed, and outlives a lost session on the device. */
@RunAsClient
@WithBrowser
class AnswersPageIT extends TheWhole {
    private static final long NOMINATION = 1; // the demo's only one
    private static final String FIRST = "ผู้ต้องขังเข้าถึงข้อมูลคดีได้เอง “โดยไม่ต้องเดินทาง” & <ฟรี>";
    private static final String MORE = "\nเพิ่มเติม: น้ำใจผู้ปฏิบัติงาน ๑๒๓";

    private static AnswerPage question(Browser browser, String code) {
        LoginPage.open(browser).as("analyst1");
        return AnswerPage.open(browser, NOMINATION, code);
    }

    private static String savedMark() {
        return Words.th("nomination.save.saved", "\\d\\d:\\d\\d:\\d\\d");
    }

    @Test
    void whatIsTypedIsSavedWithoutAButton(Browser browser) {
        AnswerPage page = question(browser, "12");
        page.type("th", FIRST);
        page.awaitMark("th", savedMark());
        AnswerPage again = AnswerPage.open(browser, NOMINATION, "12");
        assertEquals(FIRST, again.value("th"));
        assertFalse(again.offers(), "what is saved is not offered again");
    }

    @Test
    void whatAnExpiredSessionCouldNotSaveIsOfferedAfterTheNextLogin(Browser browser) {
        browser.expect("status of 401");
        AnswerPage page = question(browser, "11");
        page.type("th", FIRST);
        page.awaitMark("th", savedMark());
        browser.loseSession();
        page.add("th", MORE);
        page.awaitMark("th", Words.th("nomination.save.session") + "\\s*" + Words.th("nomination.save.login"));
        assertEquals(FIRST + MORE, page.value("th"));
        browser.open(AnswerPage.address(NOMINATION, "11"));
        LoginPage.here(browser).as("analyst1");
        AnswerPage again = AnswerPage.open(browser, NOMINATION, "11");
        assertEquals(FIRST, again.value("th"), "only what arrived is stored");
        assertEquals(FIRST + MORE, again.offered());
        again.putBack();
        assertEquals(FIRST + MORE, again.value("th"));
        again.awaitMark("th", savedMark());
        AnswerPage last = AnswerPage.open(browser, NOMINATION, "11");
        assertEquals(FIRST + MORE, last.value("th"));
        assertFalse(last.offers(), "what is saved is not offered again");
    }

    @Test
    void whatAnExpiredPostCarriedIsOfferedAboveItsForm(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        String address = "/analyst/report.xhtml?id=" + NOMINATION;
        browser.open(address);
        FormPage form = new FormPage(browser);
        String stored = form.value("title");
        form.type("title", FIRST);
        browser.loseSession();
        form.send("save");
        LoginPage.here(browser).as("analyst1");
        FormPage again = new FormPage(browser);
        assertEquals(stored, again.value("title"), "nothing was changed by the expired post");
        assertEquals(FIRST, again.offered());
        again.putBack();
        again.send("save");
        assertEquals(Words.th("nomination.report.saved"), again.notice());
        assertEquals(FIRST, again.value("title"));
        assertFalse(again.offers(), "what is saved is not offered again");
    }

    @Test
    void aNewWorksTextsOutliveAnExpiredPost(Browser browser) {
        LoginPage.open(browser).as("analyst2");
        FormPage form = InitiativesPage.open(browser, "analyst").register();
        form.type("summaryTh", FIRST);
        browser.loseSession();
        form.send("register");
        LoginPage.here(browser).as("analyst2");
        FormPage again = new FormPage(browser);
        assertEquals("", again.value("summaryTh"));
        assertEquals(FIRST, again.offered());
        again.putBack();
        assertEquals(FIRST, again.value("summaryTh"));
    }
}
