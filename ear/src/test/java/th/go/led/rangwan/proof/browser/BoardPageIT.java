package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.page.AnswerPage;
import th.go.led.rangwan.proof.browser.page.BoardPages;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.browser.page.NoticePages;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** What people are told and where everything stands, in their hands. */
@RunAsClient
@WithBrowser
class BoardPageIT extends TheWhole {
    private static final long NOMINATION = 1; // the demo's

    @Test
    void everyNumberOfTheOverviewOpensAListOfThatManyRows(Browser browser) {
        for (String login : List.of("analyst1", "director2", "ddg1")) {
            browser.forgetEverything();
            LoginPage.open(browser).as(login);
            Map<String, Long> numbers = BoardPages.fromWorkList(browser).numbers();
            assertTrue(numbers.size() >= 11, login + ": " + numbers);
            String folder = browser.path().replaceAll("board\\.xhtml.*", "");
            numbers.forEach((list, number) -> {
                browser.open(folder + list);
                BoardPages page = new BoardPages(browser);
                assertEquals(number, page.count(), login + " " + list);
                assertEquals(number, page.rows(), login + " " + list);
            });
        }
        browser.requireQuiet();
    }

    @Test
    void aNoticeLeadsToItsPageInOneTapAndItsEndIsToldBack(Browser browser) {
        String turn = Words.th("task.comment", "9c");
        comment(browser, "director1", "director", "ขอปีที่เริ่มนับ");
        browser.forgetEverything();
        LoginPage.open(browser).as("analyst1");
        NoticePages told = new NoticePages(browser);
        long before = told.unread();
        assertTrue(before > 0, "nothing in the masthead");
        told.open();
        assertEquals(before, told.counted("UNREAD"));
        told.show("ACT");
        String row = told.rows().get(0);
        assertTrue(row.contains(Words.th("notice.tag.ACT")) && row.contains(turn), row);
        told.follow(turn);
        assertTrue(browser.path().startsWith("/analyst/answers.xhtml?id=" + NOMINATION), browser.path());
        assertEquals(before - 1, told.unread());
        AnswerPage.open(browser, NOMINATION, "9c").answerFirst("นับจากปีงบประมาณ ๒๕๖๒", "answer");
        browser.forgetEverything();
        LoginPage.open(browser).as("director1");
        NoticePages back = new NoticePages(browser).open().show("KNOW");
        String done = back.rows().get(0);
        assertTrue(done.contains(Words.th("notice.tag.KNOW")) && done.contains(turn), done);
        long unread = back.unread();
        browser.follow(By.id("read"));
        assertTrue(back.unread() < unread, "read: " + back.notice());
        assertEquals(back.counted("UNREAD"), back.unread());
        browser.requireQuiet();
    }

    private static void comment(Browser browser, String login, String folder, String words) {
        LoginPage.open(browser).as(login);
        AnswerPage.open(browser, folder, NOMINATION, "9c")
                .type("comment", words)
                .send("say");
    }

    @Test
    void everybodyChoosesWhenTheDigestComes(Browser browser) {
        LoginPage.open(browser).as("secretary1");
        NoticePages page = new NoticePages(browser).open();
        browser.follow(By.id("to-settings"));
        page.type("digestAt", "ยี่สิบห้านาฬิกา").send("save");
        assertEquals(Words.th("shared.refused.time", "ยี่สิบห้านาฬิกา"), page.refusalAt("digestAt"));
        assertEquals("ยี่สิบห้านาฬิกา", page.value("digestAt"), "what was typed stays");
        page.type("digestAt", "๒๓.๕๙ น.").send("save");
        assertEquals(Words.th("notice.done.chosen"), page.notice());
        assertTrue(page.next().contains("23:59"), page.next());
        browser.requireQuiet();
    }

    @Test
    void whatIsNotTheirsIsNotFound(Browser browser) {
        browser.expect("status of 404");
        LoginPage.open(browser).as("analyst2");
        browser.open("/open/notice/999999999");
        assertEquals(Words.th("shared.notFound.title"), new NoticePages(browser).heading());
        browser.open("/open/task/no-number");
        assertEquals(Words.th("shared.notFound.title"), new NoticePages(browser).heading());
    }
}
