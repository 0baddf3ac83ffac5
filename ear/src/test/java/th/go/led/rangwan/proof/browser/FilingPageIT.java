package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import th.go.led.rangwan.proof.browser.page.FormPage;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** Two people rehearse the filing: boxes pasted by one and read back by the other, the mock portal, the receipt. */
@RunAsClient
@WithBrowser
class FilingPageIT extends TheWhole {
    private static final String PAGE = "/analyst/filing.xhtml?id=1"; // the demo's nomination

    @Test
    void twoPeopleRehearseToTheReceiptAndNobodyReadsBackTheirOwn(Browser browser) {
        begin(browser);
        assertTrue(browser.has(By.cssSelector(".rehearse")), "a rehearsal says so on its pages");
        int boxes = pasteAll(browser);
        assertTrue(boxes > 5, "boxes pasted: " + boxes);
        assertFalse(browser.has(By.id("read-back")), "who pasted is not asked to read back");
        send(browser, "receive");
        assertEquals(
                Words.th("submission.refused.left", "0", String.valueOf(boxes)),
                browser.one(By.id("refusals")).getText().strip());
        assertEquals(boxes, readAllBack(browser));
        theMockPortalTakesOneSitting(browser);
        theReceiptIsKept(browser);
    }

    @Test
    void aBrokenSittingStaysAsHistoryAndTheNextBeginsAtTheFirstBox(Browser browser) {
        begin(browser);
        String first = browser.one(By.id("box-head")).getText();
        send(browser, "paste");
        browser.one(By.cssSelector("aside details summary")).click();
        browser.type(By.id("break-reason"), "พอร์ทัลปิดกลางคัน");
        send(browser, "break-off");
        assertTrue(browser.one(By.cssSelector("aside")).getText().contains("พอร์ทัลปิดกลางคัน"));
        start(browser);
        assertEquals(first, browser.one(By.id("box-head")).getText());
        browser.one(By.cssSelector("aside details summary")).click();
        browser.type(By.id("break-reason"), "จบการทดลอง");
        send(browser, "break-off");
    }

    @Test
    void anOpenPageIsToldOfEveryMarkAndNobodyElseIs(Browser browser) {
        begin(browser);
        String sitting = browser.one(By.cssSelector("[data-watch]")).getDomAttribute("data-watch");
        String none = sitting.substring(0, sitting.lastIndexOf('/') + 1);
        long before = changes(browser, sitting);
        send(browser, "paste");
        assertEquals(before + 1, changes(browser, sitting));
        for (String address : new String[] {none, none + "0", none + "987654", none + "x", none + "1/2"}) {
            assertEquals("404", told(browser, address).get(0), address);
        }
        browser.one(By.cssSelector("aside details summary")).click();
        browser.type(By.id("break-reason"), "จบการทดลอง");
        send(browser, "break-off");
        assertEquals(before + 2, changes(browser, sitting));
        theOthersAreTold(browser, sitting, before + 2);
    }

    private static void theOthersAreTold(Browser browser, String sitting, long changes) {
        for (String login : new String[] {"analyst2", "ddg1", "auditor1"}) {
            as(browser, login);
            assertEquals(List.of("200", "{\"changes\":" + changes + "}"), told(browser, sitting), login);
        }
        as(browser, "director2"); // of another unit
        assertEquals("404", told(browser, sitting).get(0));
        as(browser, "admin1");
        assertEquals("403", told(browser, sitting).get(0));
        browser.forgetEverything();
        LoginPage.open(browser);
        assertEquals("401", told(browser, sitting).get(0));
    }

    private static void as(Browser browser, String login) {
        browser.forgetEverything();
        LoginPage.open(browser).as(login);
    }

    private static long changes(Browser browser, String sitting) {
        List<String> told = told(browser, sitting);
        assertEquals("200", told.get(0));
        return Long.parseLong(told.get(1).replaceAll("\\D", ""));
    }

    /** Status and text that the page in the browser gets from that address. */
    private static List<String> told(Browser browser, String address) {
        browser.expect(address); // refusals are meant
        Object told =
                browser.later("fetch(arguments[0]).then(r => r.text().then(t => done(r.status + ' ' + t)));", address);
        return List.of(told.toString().split(" ", 2));
    }

    private static void begin(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        browser.open(PAGE);
        start(browser);
    }

    private static void start(Browser browser) {
        new Select(browser.one(By.id("reader"))).selectByIndex(1);
        send(browser, "rehearse");
    }

    private static int pasteAll(Browser browser) {
        int pasted = 0;
        while (browser.has(By.id("paste"))) {
            if (browser.has(By.id("copy"))) {
                browser.one(By.id("copy")).click();
            } else {
                assertTrue(browser.has(By.id("fetch")), "a file is downloaded, not copied");
            }
            send(browser, "paste");
            pasted++;
        }
        return pasted;
    }

    private static int readAllBack(Browser browser) {
        browser.forgetEverything();
        LoginPage.open(browser).as("analyst2");
        browser.open(PAGE);
        int read = 0;
        while (browser.has(By.id("read-back"))) {
            send(browser, "read-back");
            read++;
        }
        return read;
    }

    private static void theMockPortalTakesOneSitting(Browser browser) {
        browser.script("document.getElementById('portal-form').removeAttribute('target')");
        send(browser, "open-portal");
        browser.one(By.cssSelector("#mock-form textarea")).sendKeys("Yes");
        send(browser, "send");
        assertTrue(browser.one(By.id("main")).getText().contains("REHEARSAL-1-"));
        browser.open("/analyst/mock-portal.xhtml?id=1");
        assertTrue(browser.one(By.id("main")).getText().contains(Words.th("submission.refused.portalShut")));
    }

    private static void theReceiptIsKept(Browser browser) {
        browser.open(PAGE);
        String clock = browser.one(By.cssSelector(".clock")).getText();
        String now = clock.replaceAll(".*?(\\d\\d:\\d\\d).*", "$1");
        String today = clock.replaceAll(".*?(\\d{1,2} \\S+ \\d{4}).*", "$1");
        FormPage form = new FormPage(browser);
        form.type("accepted-on", "31/02/2564").type("accepted-time", now).type("tracking", "ซ้อม UN-0042");
        form.send("receive");
        assertTrue(browser.has(By.id("accepted-on-refusal")), "a day that does not exist is refused at its field");
        form.type("accepted-on", today);
        form.send("receive");
        assertEquals(Words.th("submission.done.received", "ซ้อม UN-0042"), form.notice());
        assertFalse(browser.has(By.id("paste")), "what has its receipt takes no mark");
    }

    private static void send(Browser browser, String button) {
        new FormPage(browser).send(button);
    }
}
