package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.page.AnswerPage;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** Several writers on one answer, a second window, a killed browser: nothing that was typed is lost. */
@RunAsClient
@WithBrowser
class AnswerWritersPageIT extends TheWhole {
    private static final long NOMINATION = 1; // the demo's
    private static final String SECOND = "นักวิเคราะห์ฯ 2";
    private static final String ONE = "ผู้ปฏิบัติงานร่วมออกแบบขั้นตอนกับชุมชน";
    private static final String OTHER = "ผู้นำชุมชนร่วมออกแบบขั้นตอนกับสำนักงาน";

    private static AnswerPage question(Browser browser, String login, String code) {
        LoginPage.open(browser).as(login);
        return AnswerPage.open(browser, NOMINATION, code);
    }

    private static String savedMark() {
        return Words.th("nomination.save.saved", "\\d\\d:\\d\\d:\\d\\d");
    }

    @Test
    void whatAnotherSavedIsTakenOverWhereNobodyTypedHere(Browser browser) {
        AnswerPage mine = question(browser, "analyst1", "10");
        try (OtherDesk desk = new OtherDesk()) {
            AnswerPage theirs = question(desk.browser(), "analyst2", "10");
            theirs.type("th", OTHER);
            browser.until(
                    "the page says who writes", () -> mine.beside("th").equals(Words.th("nomination.writes", SECOND)));
            assertTrue(mine.listed("10").contains(SECOND), mine.listed("10"));
            theirs.awaitMark("th", savedMark());
            mine.awaitValue("th", OTHER);
            mine.awaitMark("th", Words.th("nomination.save.taken", SECOND, "\\d\\d:\\d\\d:\\d\\d"));
            mine.add("th", "\n" + ONE).awaitMark("th", savedMark());
            theirs.awaitValue("th", OTHER + "\n" + ONE);
            assertFalse(browser.has(By.cssSelector("section.clash")), "nobody was in the other's way");
        }
    }

    @Test
    void whenBothTypeBothTextsStandSideBySideAndBothAreKept(Browser browser) {
        browser.expect("status of 409");
        browser.expect("ERR_INTERNET_DISCONNECTED");
        AnswerPage mine = question(browser, "analyst1", "5b");
        mine.type("th", ONE);
        mine.awaitMark("th", savedMark());
        try (OtherDesk desk = new OtherDesk()) {
            AnswerPage theirs = question(desk.browser(), "analyst2", "5b");
            browser.offline(true);
            mine.add("th", " ฉบับของฉัน").awaitMark("th", Words.th("nomination.save.kept"));
            theirs.type("th", OTHER);
            theirs.awaitMark("th", savedMark());
            browser.offline(false);
            browser.script("window.dispatchEvent(new Event('online'))");
            mine.awaitClash();
            assertEquals(ONE + " ฉบับของฉัน", mine.clash("mine"));
            assertEquals(OTHER, mine.clash("theirs"));
            assertEquals(Words.th("nomination.clash.theirs", SECOND), mine.clashWith());
            assertTrue(browser.has(By.cssSelector(".clash ins")) && browser.has(By.cssSelector(".clash del")));
            mine.settle("mine").awaitMark("th", savedMark());
            theirs.awaitValue("th", ONE + " ฉบับของฉัน");
        }
        browser.open("/analyst/answer-versions.xhtml?id=" + NOMINATION + "&q=5b&part=th");
        String kept = browser.one(By.id("versions")).getText();
        assertTrue(kept.contains(OTHER), "the other text stays in the history: " + kept);
        assertTrue(kept.contains(Words.th("nomination.history.aside")), "what was set aside too: " + kept);
    }

    @Test
    void twoWindowsOfOnePersonAreTwoWriters(Browser browser) {
        browser.expect("status of 409");
        browser.expect("ERR_INTERNET_DISCONNECTED");
        AnswerPage first = question(browser, "analyst1", "6c");
        first.type("en", "Written in the first window.");
        first.awaitMark("en", savedMark());
        String window = browser.window();
        browser.anotherTab();
        AnswerPage second = AnswerPage.open(browser, NOMINATION, "6c");
        browser.offline(true);
        second.add("en", " And in the second.").awaitMark("en", Words.th("nomination.save.kept"));
        String other = browser.window();
        browser.to(window);
        first.add("en", " Then more.").awaitMark("en", savedMark());
        browser.to(other);
        browser.offline(false);
        browser.script("window.dispatchEvent(new Event('online'))");
        second.awaitClash();
        assertEquals(Words.th("nomination.clash.tab"), second.clashWith());
        assertEquals("Written in the first window. And in the second.", second.clash("mine"));
        second.settle("theirs");
        assertEquals("Written in the first window. Then more.", second.value("en"));
        browser.firstTab();
    }

    @Test
    void aBrowserKilledInTheMiddleOfASentenceOffersIt(Browser browser) {
        try (OtherDesk desk = new OtherDesk()) {
            AnswerPage page = question(desk.browser(), "analyst2", "9c");
            page.type("th", ONE);
            page.awaitMark("th", savedMark());
            desk.browser().offline(true);
            page.add("th", " และยังพิมพ์ไม่จบประโยค น้ำใจ");
            String typed = ONE + " และยังพิมพ์ไม่จบประโยค น้ำใจ";
            desk.browser().until("the text is on the disk", () -> onDisk(desk.browser(), typed));
            Browser again = desk.killAndStartAgain();
            AnswerPage after = question(again, "analyst2", "9c");
            assertEquals(ONE, after.value("th"), "what was saved is stored");
            assertEquals(typed, after.offered());
            after.putBack();
            after.awaitMark("th", savedMark());
            assertEquals(typed, AnswerPage.open(again, NOMINATION, "9c").value("th"));
        }
        AnswerPage mine = question(browser, "analyst1", "9c");
        assertFalse(mine.offers(), "another person is not offered it");
    }

    /** Whether the strict store of the device holds these words. */
    private static boolean onDisk(Browser browser, String words) {
        return Boolean.TRUE.equals(browser.later(
                "const words = arguments[0]; const asked = indexedDB.open('rangwan-drafts', 1); asked.onsuccess = () => {"
                        + "const all = asked.result.transaction('drafts').objectStore('drafts').getAll();"
                        + "all.onsuccess = () => { asked.result.close();"
                        + " done(all.result.some(one => JSON.parse(one).value === words)); }; };",
                words));
    }
}
