package th.go.led.rangwan.proof.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.Browser;
import th.go.led.rangwan.proof.browser.Look;
import th.go.led.rangwan.proof.browser.WithBrowser;
import th.go.led.rangwan.proof.browser.page.EventPages;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.browser.page.MemoPages;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** A report memo goes from the analyst over the director to the executive; a circular also to the heads of all units. */
@RunAsClient
@WithBrowser
class MemoRoutePageIT extends TheWhole {
    private static final String EVENT = "ประชุมของบททดสอบเส้นทางบันทึก";
    private static final String CIRCULAR = "แจ้งเวียนให้หัวหน้าหน่วยงานรับทราบ";
    private static final String REASON = "เพิ่มรายชื่อผู้เข้าร่วมจากศูนย์เทคโนโลยีสารสนเทศ";
    private static final String OPINION = "เพื่อโปรดพิจารณา เห็นควรอนุมัติ";
    private static final String ACTING = "รองอธิบดีกรมบังคับคดี รักษาราชการแทน อธิบดีกรมบังคับคดี";

    @Test
    void aReportIsSentProposedAndApproved(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        EventPages events = new EventPages(browser, "analyst").events("unpsa-2022");
        browser.follow(By.id("add-event"));
        events.type("nameTh", EVENT).type("date", "11/10/2564").type("from", "09:30");
        events.type("to", "11:00").type("venue", "ห้องประชุม ๒").type("source", "หนังสือนัด");
        events.send("save");
        events.choose("person", "นักวิเคราะห์ฯ 1 · กลุ่มพัฒนาระบบบริหาร").send("assign");
        browser.follow(By.id("report"));
        events.there(0, true).send("attend");
        new EventPages(browser, "analyst").events("unpsa-2022").open(EVENT);
        events.send("composeReport");
        MemoPages memos = new MemoPages(browser, "analyst");
        String memo = MemoPages.idAt(browser);
        assertFalse(memos.offers("sendMemo"), "a draft is not sent");
        memos.type("facts", "ผู้จัดแจ้งกำหนดส่งและวิธีตอบ").type("addressee", "อธิบดีกรมบังคับคดี");
        memos.send("saveAndIssue");
        memos.send("sendMemo");
        assertEquals(Words.th("memo.done.sent"), memos.notice());
        theDirectorReturnsIt(browser, memo);
        theAnalystSendsItAgain(browser, memo);
        theDirectorProposes(browser, EVENT);
        theExecutiveApproves(browser, EVENT);
        as(browser, "analyst1");
        memos.open(memo);
        assertTrue(memos.signatures().contains(ACTING), memos.signatures());
        assertTrue(browser.one(By.cssSelector(".slip")).getText().contains(OPINION));
        assertTrue(browser.has(By.xpath("//*[contains(., '" + REASON + "')]")), "a return is kept for ever");
        Look.at(browser, "memo-route-over");
        browser.requireQuiet();
    }

    private static void theDirectorReturnsIt(Browser browser, String memo) {
        as(browser, "director1");
        MemoPages memos = new MemoPages(browser, "director").open(memo);
        browser.one(By.cssSelector("details.return summary")).click();
        memos.type("returnReason", "").send("giveBack");
        assertEquals(Words.th("decision.refused.reason"), memos.refusalAt("returnReason"));
        memos.type("returnReason", REASON).send("giveBack");
        assertEquals(Words.th("decision.done.returned"), memos.notice());
    }

    private static void theAnalystSendsItAgain(Browser browser, String memo) {
        as(browser, "analyst1");
        browser.follow(By.partialLinkText(REASON));
        assertEquals(memo, MemoPages.idAt(browser));
        assertTrue(browser.one(By.cssSelector(".note--ask")).getText().contains(REASON), "the reason stands first");
        Look.at(browser, "memo-route-returned");
        new MemoPages(browser, "analyst").send("sendMemo");
    }

    private static void theDirectorProposes(Browser browser, String title) {
        as(browser, "director1");
        openTask(browser, title);
        Look.at(browser, "memo-route-pen");
        MemoPages memos = new MemoPages(browser, "director");
        memos.type("words", OPINION).send("pass");
        assertEquals(Words.th("memo.done.passed"), memos.notice());
    }

    private static void theExecutiveApproves(Browser browser, String title) {
        as(browser, "ddg1");
        browser.widen(390);
        openTask(browser, title);
        MemoPages memos = new MemoPages(browser, "ddg");
        assertFalse(memos.offers("approve"), "it is approved where it waits");
        memos.send("pass");
        assertEquals(Words.th("memo.done.passed"), memos.notice());
        browser.widen(1440);
    }

    @Test
    void aCircularIsNotedByTheHeadOfAnotherUnit(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        MemoPages memos = new MemoPages(browser, "analyst").book("");
        browser.follow(By.id("new-circular"));
        memos.type("subject", CIRCULAR).send("begin");
        memos.type("cause", "ด้วยกรมบังคับคดีกำหนดส่งผลงานภายในวันที่ 20 ตุลาคม 2564")
                .send("saveAndIssue");
        String memo = MemoPages.idAt(browser);
        memos.send("sendMemo");
        theDirectorProposes(browser, CIRCULAR);
        theExecutiveApproves(browser, CIRCULAR);
        for (String head : List.of("director1", "director2")) {
            as(browser, head);
            memos = new MemoPages(browser, "director").open(memo);
            browser.follow(By.cssSelector("button[id$='answerStep']"));
            assertEquals(Words.th("decision.done.answered"), memos.notice());
        }
        String seen = browser.one(By.id("seen-list")).getText();
        assertTrue(seen.contains("ผอ.ศูนย์เทคโนโลยีสารสนเทศฯ") && seen.contains("ทราบ"), seen);
        assertFalse(memos.offers("cancel"), "another unit only reads it");
        Look.at(browser, "memo-route-seen");
        browser.requireQuiet();
    }

    private static void openTask(Browser browser, String title) {
        browser.follow(By.xpath("//*[@id='tasks']//*[self::li or self::tr][contains(., '" + title + "')]//a"));
    }

    private static void as(Browser browser, String login) {
        browser.forgetEverything();
        LoginPage.open(browser).as(login);
    }
}
