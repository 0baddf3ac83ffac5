package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.browser.page.PlanPages;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** What is counted from a deadline: holidays move the last working moment, a slipped step breaks others, a calendar tells. */
@RunAsClient
@WithBrowser
class DeadlinePageIT extends TheWhole {
    private static final String LAST = "ศ. 3 ธ.ค. 2564 12:00 น.";
    private static final String EARLIER = "พฤ. 2 ธ.ค. 2564 16:30 น.";

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("วันหยุด.csv"), text, Charset.forName("x-windows-874"));
    }

    @Test
    void anImportedHolidayMovesTheLastWorkingMoment(Browser browser) throws IOException {
        LoginPage.open(browser).as("analyst1");
        PlanPages pages = new PlanPages(browser);
        assertTrue(pages.deadline().contains(LAST));
        assertEquals(
                3,
                pages.read(file("วันที่,ชื่อ\n2021-12-32,ก\n10/12/64,ข\n2021-12-11,\n"))
                        .problems());
        pages.read(file("วันที่,ชื่อ\n๐๓/๑๒/๒๕๖๔,วันหยุดพิเศษเพื่อซ้อม\n"));
        pages.send("take");
        assertTrue(pages.notice().contains("1"));
        String moved = pages.deadline();
        assertFalse(moved.contains(LAST));
        assertTrue(moved.contains(EARLIER));
        pages.remove("วันหยุดพิเศษเพื่อซ้อม");
        assertTrue(pages.deadline().contains(LAST));
    }

    @Test
    void aSlippedStepShowsWhatBreaksBeforeAndAfterItIsSaved(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        PlanPages pages = new PlanPages(browser);
        pages.plan();
        if (pages.offersToBegin()) {
            pages.send("begin");
        }
        String before = pages.breaks();
        pages.step(4);
        pages.type("expected", "30/11/2564");
        pages.send("what-if");
        assertTrue(pages.tries());
        String tried = pages.breaks();
        assertFalse(tried.equals(before));
        pages.send("slip");
        assertEquals(Words.th("deadline.refused.slipReason"), pages.refusalAt("slipReason"));
        assertEquals("30/11/2564", pages.value("expected"));
        pages.type("slipReason", "รอสถิติปี 2564 จากสำนักงานบังคับคดี");
        pages.send("slip");
        assertEquals(tried, pages.breaks());
        assertTrue(pages.row(4).contains("รอสถิติปี 2564"));
        pages.plan();
        pages.step(4);
        pages.send("done");
        assertEquals(before.substring(0, 5), pages.breaks().substring(0, 5));
    }

    @Test
    void aCalendarsAddressOpensWithoutALoginUntilItIsRevoked(Browser browser) throws Exception {
        LoginPage.open(browser).as("analyst2");
        PlanPages pages = new PlanPages(browser);
        String address = pages.takeAddress();
        HttpResponse<String> open = get(address);
        assertEquals(200, open.statusCode());
        assertTrue(open.headers().firstValue("Content-Type").orElse("").startsWith("text/calendar"));
        String unfolded = open.body().replace("\r\n ", "");
        assertTrue(unfolded.contains("UID:deadline-unpsa-2022-start-of-day@rangwan"), unfolded);
        assertTrue(unfolded.contains("DTSTART:20211203T050000Z"), unfolded);
        pages.send("revoke");
        assertEquals(404, get(address).statusCode());
        assertEquals(404, get(address.replaceAll("[^/]+$", "x.ics")).statusCode());
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
