package th.go.led.rangwan.proof.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.browser.Browser;
import th.go.led.rangwan.proof.browser.WithBrowser;
import th.go.led.rangwan.proof.browser.page.AnswerPage;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.Words;

/** Somebody types while the server is killed with -9 and started again. */
@WithBrowser
class KilledServerPageIT {
    private static final long NOMINATION = 1; // the demo's only one
    private static final String SAVED = "ผู้ต้องขังเข้าถึงข้อมูลคดีได้เอง “โดยไม่ต้องเดินทาง” ๑๒๓";
    private static final String TYPED = "\nที่พิมพ์ก่อนเครื่องแม่ข่ายหยุด";

    @Test
    void whatWasCalledSavedIsThereAndTheRestIsOfferedFromTheDevice(Browser browser) throws Exception {
        Path folder = ServerFolder.target().resolve("faults/page");
        ServerFolder.remove(folder);
        try (OwnServer server = new OwnServer(folder, Store.h2(folder.resolve("data")), OwnServer.soon())) {
            server.start();
            AnswerPage page = open(browser.at(server.address()));
            page.type("th", SAVED);
            page.awaitMark("th", Words.th("nomination.save.saved", "\\d\\d:\\d\\d:\\d\\d"));

            browser.expect("net::ERR_"); // nobody answers the page's tries, then a server without its session
            browser.expect("status of 4");
            browser.expect("status of 503");
            page.add("th", TYPED);
            server.kill();
            page.awaitMark("th", Words.th("nomination.save.kept"));
            assertEquals(SAVED + TYPED, page.value("th"), "the page keeps what is typed");
            assertEquals(SAVED + TYPED, String.valueOf(kept(browser)), "and so does the device");

            server.start();
            AnswerPage again = open(browser);
            assertEquals(SAVED, again.value("th"), "what was called saved is there, and no more");
            assertEquals(SAVED + TYPED, again.offered(), "what was not is offered");
            again.putBack();
            again.awaitMark("th", Words.th("nomination.save.saved", "\\d\\d:\\d\\d:\\d\\d"));
            AnswerPage last = AnswerPage.open(browser, NOMINATION, "12");
            assertEquals(SAVED + TYPED, last.value("th"));
            assertFalse(last.offers(), "what is saved is not offered again");
        }
    }

    private static AnswerPage open(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        return AnswerPage.open(browser, NOMINATION, "12");
    }

    private static Object kept(Browser browser) {
        return browser.script("return Object.keys(localStorage).filter(key => key.startsWith('rangwan-draft|'))"
                + ".map(key => JSON.parse(localStorage.getItem(key)).value).join('')");
    }
}
