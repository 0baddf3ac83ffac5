package th.go.led.rangwan.proof.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.Browser;
import th.go.led.rangwan.proof.browser.WithBrowser;
import th.go.led.rangwan.proof.browser.page.AnswerPage;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.browser.page.MemoPages;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.WithPostgresql;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.Words;

/** Somebody writes an answer and fills in a form while PostgreSQL breaks off and comes back: nothing typed is lost. */
@WithBrowser
class StoppedDatabasePageIT {
    private static final long NOMINATION = 1; // the demo's first
    private static final String SAVED = "เจ้าหนี้และลูกหนี้ตกลงกันได้ก่อนถูกบังคับคดี";
    private static final String TYPED = " ที่พิมพ์ขณะฐานข้อมูลหยุด";
    private static final String SUBJECT = "แจ้งเวียนที่พิมพ์ขณะฐานข้อมูลหยุด";

    @Test
    @WithPostgresql
    void whatIsTypedMeanwhileIsSavedOrOffered(Browser browser) throws Exception {
        Path folder = ServerFolder.target().resolve("faults/stopped-page");
        ServerFolder.remove(folder);
        Files.createDirectories(folder);
        try (PostgresCluster cluster =
                        PostgresCluster.apart(folder.resolve("postgresql"), folder.resolve("postgresql.log"));
                OwnServer server = new OwnServer(folder, Store.postgresql(cluster, "page"), OwnServer.soon())) {
            server.start();
            LoginPage.open(browser.at(server.address())).as("analyst1");
            AnswerPage answer = AnswerPage.open(browser, NOMINATION, "12");
            answer.type("th", SAVED);
            answer.awaitMark("th", Words.th("nomination.save.saved", "\\d\\d:\\d\\d:\\d\\d"));
            String writing = browser.window();
            browser.anotherTab();
            MemoPages memos = new MemoPages(browser, "analyst");
            browser.open("/analyst/circular.xhtml");

            browser.expect("status of 503");
            cluster.breakOff();
            memos.type("subject", SUBJECT);
            theFormIsAnsweredWithASentence(browser, memos);
            String form = browser.window();
            browser.to(writing);
            answer.add("th", TYPED);
            answer.awaitMark("th", Words.th("nomination.save.kept"));

            cluster.start();
            answer.awaitMark("th", Words.th("nomination.save.saved", "\\d\\d:\\d\\d:\\d\\d"));
            browser.open("/analyst/work-list.xhtml"); // another page first: what is kept must outlive it
            browser.to(form);
            browser.open("/analyst/circular.xhtml");
            assertEquals(SUBJECT, memos.offered(), "what the form held is offered");
            memos.putBack();
            memos.send("begin");
            assertTrue(memos.paper().contains(SUBJECT));
            assertEquals(
                    SAVED + TYPED, AnswerPage.open(browser, NOMINATION, "12").value("th"));
        }
    }

    private static void theFormIsAnsweredWithASentence(Browser browser, MemoPages memos) {
        memos.send("begin");
        assertEquals(
                Words.th("shared.store.AWAY.title"),
                browser.one(By.tagName("h1")).getText());
        assertTrue(browser.has(By.id("again")), "there is a way on");
        browser.picture(ServerFolder.target().resolve("screens/database-away.png"));
        assertEquals(List.of(), browser.axe());
    }
}
