package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.page.EventPages;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.browser.page.MemoPages;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** The report on an event from its record to the approved paper, by three people; and a circular that is cancelled. */
@RunAsClient
@WithBrowser
class MemoPageIT extends TheWhole {
    private static final String EVENT = "ประชุมซักซ้อมของบททดสอบบันทึกข้อความ";
    private static final String FACTS =
            "1) ผู้จัดตอบว่าสาขาที่ ๒ เน้นความโปร่งใส\n2) น้ำใจของผู้จัดทำให้ได้แบบคำถาม 12 ข้อ";
    private static final String CIRCULAR = "แจ้งเวียนกำหนดส่งร่างคำตอบของบททดสอบ";
    private static final String WRONG = "พิมพ์วันที่ส่งผิด ออกฉบับใหม่แทน";
    private static final String ACTING = "รองอธิบดีกรมบังคับคดี รักษาราชการแทน อธิบดีกรมบังคับคดี";

    @Test
    void aReportGoesFromTheEventToTheApprovedPaper(Browser browser) throws IOException {
        String memo = theAnalystComposesIt(browser);
        theDirectorSignsAndNumbersIt(browser, memo);
        theDeputyApprovesItOnAPhone(browser, memo);
        theSecretaryOnlyReads(browser, memo);
        browser.requireQuiet();
    }

    private static String theAnalystComposesIt(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        EventPages events = new EventPages(browser, "analyst").events("unpsa-2022");
        browser.follow(By.id("add-event"));
        events.type("nameTh", EVENT)
                .type("date", "11/10/2564")
                .type("from", "๑๓.๓๐ น.")
                .type("to", "15:30")
                .type("venue", "ห้องประชุม ๑ กรมบังคับคดี")
                .type("source", "หนังสือนัดประชุม");
        events.send("save");
        events.choose("person", "นักวิเคราะห์ฯ 1 · กลุ่มพัฒนาระบบบริหาร").send("assign");
        assertFalse(browser.has(By.id("composeReport")), "nobody is known to have been there");
        browser.follow(By.id("report"));
        events.there(0, true).send("attend");
        new EventPages(browser, "analyst").events("unpsa-2022").open(EVENT);
        events.send("composeReport");
        MemoPages memos = new MemoPages(browser, "analyst");
        assertEquals(Words.th("memo.done.composed"), memos.notice());
        assertTrue(memos.value("cause").contains("ณ ห้องประชุม ๑ กรมบังคับคดี"), memos.value("cause"));
        memos.type("facts", FACTS).type("addressee", "").send("saveDraft");
        assertEquals(Words.th("memo.refused.addressee", 500), memos.refusalAt("addressee"));
        assertEquals(FACTS, memos.value("facts").replace("\r\n", "\n"));
        memos.type("addressee", "อธิบดีกรมบังคับคดี")
                .choose("closing", "จึงเรียนมาเพื่อโปรดทราบและพิจารณา")
                .send("saveDraft");
        assertEquals(Words.th("memo.done.saved"), memos.notice());
        assertFalse(memos.offers("signAndIssue"), "an analyst does not sign for the group");
        assertTrue(memos.paper().contains("จึงเรียนมาเพื่อโปรดทราบและพิจารณา"), memos.paper());
        look(browser, "memo-report-draft");
        return MemoPages.idAt(browser);
    }

    private static void theDirectorSignsAndNumbersIt(Browser browser, String memo) throws IOException {
        browser.forgetEverything();
        LoginPage.open(browser).as("director1");
        MemoPages memos = new MemoPages(browser, "director").open(memo);
        memos.send("signAndIssue");
        assertEquals(Words.th("memo.done.signed"), memos.notice());
        assertTrue(memos.signatures().contains("SHA-256"), memos.signatures());
        assertFalse(memos.offers("sign"), "it is signed once");
        String paper = squeezed(text(browser));
        for (String words : new String[] {
            EVENT,
            "๑)ผู้จัดตอบว่าสาขาที่๒เน้นความโปร่งใส",
            "น้ำใจของผู้จัด",
            "จึงเรียนมาเพื่อโปรดทราบและพิจารณา",
            "ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร"
        }) {
            assertTrue(paper.contains(squeezed(words)), words + " in\n" + paper);
        }
        look(browser, "memo-report-signed");
    }

    private static void theDeputyApprovesItOnAPhone(Browser browser, String memo) {
        browser.forgetEverything();
        LoginPage.open(browser).as("ddg1");
        browser.widen(390);
        MemoPages memos = new MemoPages(browser, "ddg").open(memo);
        memos.send("approve");
        assertEquals(Words.th("memo.done.approved"), memos.notice());
        assertTrue(memos.signatures().contains(ACTING), memos.signatures());
        look(browser, "memo-report-approved");
        browser.widen(1440);
    }

    private static void theSecretaryOnlyReads(Browser browser, String memo) {
        browser.forgetEverything();
        LoginPage.open(browser).as("secretary1");
        MemoPages memos = new MemoPages(browser, "secretary").open(memo);
        assertTrue(memos.signatures().contains(ACTING), memos.signatures());
        assertFalse(memos.offers("sign") || memos.offers("approve") || memos.offers("cancel"));
    }

    @Test
    void aCancelledCircularStaysInItsBook(Browser browser) {
        LoginPage.open(browser).as("director1");
        MemoPages memos = new MemoPages(browser, "director").book("");
        browser.follow(By.id("new-circular"));
        memos.send("begin");
        assertEquals(Words.th("memo.refused.subject", 500), memos.refusalAt("subject"));
        memos.type("subject", CIRCULAR).send("begin");
        assertEquals(Words.th("memo.done.circular"), memos.notice());
        memos.type("cause", "ด้วยกรมบังคับคดีจะส่งผลงานสมัครรางวัล ขอให้ส่งร่างคำตอบภายในวันที่ 20 ตุลาคม 2564")
                .send("signAndIssue");
        assertTrue(memos.paper().contains("ยธ ๐๕๒๐(อ)/ ว "), memos.paper());
        browser.one(By.xpath("//summary[.='" + Words.th("memo.cancel") + "']")).click();
        memos.type("reason", "").send("cancel");
        assertEquals(Words.th("paper.refused.reason", "1000"), memos.refusalAt("reason"));
        memos.type("reason", WRONG).send("cancel");
        assertEquals(Words.th("memo.done.cancelled"), memos.notice());
        memos.book("?series=CIRCULAR");
        memos.type("words", CIRCULAR).send("find");
        assertEquals(1, memos.rows().size());
        assertTrue(memos.rows().get(0).contains(WRONG), memos.rows().get(0));
        look(browser, "memo-book");
        memos.choose("state", Words.th("memo.state.ISSUED")).send("find");
        assertEquals(0, memos.rows().size());
        assertEquals(
                "200",
                String.valueOf(browser.later(
                        "fetch(arguments[0]).then(r => done(r.status))",
                        String.valueOf(browser.script("return document.getElementById('export').href")))));
        browser.requireQuiet();
    }

    private static String text(Browser browser) throws IOException {
        Object content = browser.later(
                "fetch(arguments[0]).then(r => r.arrayBuffer()).then(b => {"
                        + "let s = ''; new Uint8Array(b).forEach(x => s += String.fromCharCode(x)); done(btoa(s)); });",
                String.valueOf(browser.script("return document.querySelector('a[href*=\"/download/memo/\"]').href")));
        try (PDDocument document = Loader.loadPDF(Base64.getDecoder().decode(content.toString()))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u2060\\u200b]+", "");
    }

    private static void look(Browser browser, String name) {
        browser.picture(ServerFolder.target().resolve("screens").resolve(name + ".png"));
    }
}
