package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.proof.browser.page.DossierPages;
import th.go.led.rangwan.proof.browser.page.EventPages;
import th.go.led.rangwan.proof.browser.page.FormPage;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** Two letters with the clinic's: a body entered, the clinic attended and closed, and the slot lost with the clinic. */
@RunAsClient
@WithBrowser
class ClinicPageIT extends TheWhole {
    private static final String CYCLE = "proof-clinic";
    private static final String CLINIC = "คลินิกให้คำปรึกษาของบททดสอบ";
    private static final String CHAMBER = "หอการค้าของบททดสอบ";
    private static final String OPDC = "สำนักงาน ก.พ.ร.";
    private static final String BACK = "เขียนข้อ ๕ ให้เห็นตัวเลขก่อนและหลัง";
    private static final String OWED = "ส่งร่างคำตอบให้สำนักงาน ก.พ.ร. ดู";
    private static final String GONE = "สำนักงาน ก.พ.ร. แจ้งว่าคลินิกครั้งนี้ไม่นับ";
    private static final String DAY = "จ. 11 ต.ค. 2564";
    private static final String ANALYST = "นักวิเคราะห์ฯ 1";

    @Test
    void twoLettersWithTheClinicsAndTheSlotIsLostWithTheClinic(Browser browser) throws IOException {
        OwnCycle.publish(browser, CYCLE);
        aClinicIsAddedAndSomebodyIsAssigned(browser);
        aBodyIsEntered(browser);
        OwnCycle.begin(browser, CYCLE);
        DossierPages dossier = new DossierPages(browser, "analyst", DossierPages.idAt(browser));
        aLetterIsAccepted(browser, dossier, CHAMBER, false);
        aLetterIsAccepted(browser, dossier, OPDC, true);
        assertCounts(dossier, 1);
        assertTrue(dossier.text().contains(Words.th("letter.clinic.AWAITED")), dossier.text());
        theClinicIsAttendedAndClosed(browser);
        assertCounts(dossier, 2);
        assertTrue(dossier.text().contains(Words.th("letter.clinic.ATTENDED")), dossier.text());
        look(browser, "letters-clinic-journey");
        theClinicIsCancelled(browser);
        assertCounts(dossier, 1);
        String lost = Words.th("letter.clinic.lost", OPDC, CLINIC, DAY);
        assertTrue(dossier.text().contains(lost), dossier.text());
        look(browser, "letters-lost-journey");
        assertTrue(main(browser, "work-list.xhtml").contains(Words.th("task.letter.clinicLost", OPDC)));
        browser.requireQuiet();
    }

    private static void aClinicIsAddedAndSomebodyIsAssigned(Browser browser) {
        EventPages events = new EventPages(browser, "analyst").events(CYCLE);
        assertEquals(2, events.rows().size(), "the call's own events came with its publication");
        browser.follow(By.id("add-event"));
        events.type("nameTh", CLINIC)
                .type("date", "11/10/2564")
                .type("from", "๑๓.๓๐ น.")
                .type("to", "9:00")
                .type("venue", "ออนไลน์")
                .type("source", "หนังสือสำนักงาน ก.พ.ร. ที่ นร ๑๒๐๐/ว ๑")
                .send("save");
        assertEquals(Words.th("event.refused.times"), events.refusalAt("to"));
        assertEquals(CLINIC, events.value("nameTh"));
        events.type("to", "15:30").send("save");
        assertEquals(Words.th("event.done.added"), events.notice());
        assertEquals(Words.th("event.turn.ASSIGN"), events.state());
        events.send("assign");
        assertEquals(Words.th("event.refused.person"), events.refusalAt("person"));
        events.choose("person", ANALYST + " · กลุ่มพัฒนาระบบบริหาร").send("assign");
        assertEquals(Words.th("event.turn.REPORT.me"), events.state());
        String tasks = main(browser, "work-list.xhtml");
        assertTrue(tasks.contains(Words.th("task.event.attend", CLINIC)), tasks);
        assertTrue(tasks.contains(Words.th("task.event.report", CLINIC)), tasks);
    }

    private static void aBodyIsEntered(Browser browser) {
        new FormPage(browser).choose(Words.th("nomination.menu"));
        browser.follow(By.id("to-bodies"));
        browser.follow(By.id("begin"));
        FormPage form = new FormPage(browser);
        form.type("bodyNameTh", CHAMBER)
                .choose("kind", Words.th("letter.kind.PRIVATE"))
                .type("email", "chamber")
                .type("salutation", "เรียน ประธานหอการค้า")
                .send("save");
        assertEquals(Words.th("letter.refused.body.email", "chamber"), form.refusalAt("email"));
        assertEquals(CHAMBER, form.value("bodyNameTh"));
        form.type("email", "chamber@example.or.th").send("save");
        assertEquals(Words.th("letter.done.body.added"), form.notice());
        String page = browser.one(By.id("main")).getText();
        assertTrue(page.contains(Words.th("letter.bodies.PASS")), page);
        assertTrue(page.contains("ประธานหอการค้า") && !page.contains("เรียน ประธาน"), page);
        browser.open("/analyst/bodies.xhtml?q=" + CHAMBER);
        assertEquals(1, browser.all(By.cssSelector("#bodies tbody tr")).size());
    }

    private static void aLetterIsAccepted(Browser browser, DossierPages dossier, String body, boolean clinic) {
        dossier.open("letter-plan").choose("bodyId", body);
        if (clinic) {
            browser.one(By.id("fromClinic")).click();
            dossier.choose("clinicId", DAY + " · " + CLINIC);
        }
        dossier.send("do");
        String letter = "&letter=" + browser.path().replaceAll(".*[?&]letter=(\\d+).*", "$1");
        dossier.open("letter", letter + "&act=RECEIVE").type("received", "12/10/2564");
        dossier.send("do");
        dossier.open("letter", letter + "&act=ACCEPT");
        browser.all(By.cssSelector("#check input")).forEach(WebElement::click);
        dossier.choose("language", "อังกฤษ").send("do");
        assertEquals(Words.th("letter.done.ACCEPT", body), dossier.notice());
    }

    private static void assertCounts(DossierPages dossier, int counting) {
        String text = dossier.open("letters").text();
        assertTrue(text.contains(Words.th("letter.count", 2, counting)), text);
    }

    private static void theClinicIsAttendedAndClosed(Browser browser) {
        EventPages event = new EventPages(browser, "analyst").events(CYCLE).open(CLINIC);
        browser.follow(By.id("report"));
        event.send("close");
        assertEquals(Words.th("event.refused.close.attendance"), event.refusalAt("attendance"));
        event.there(0, true).type("broughtBack", BACK).send("close");
        assertEquals(Words.th("event.refused.close.followUps"), event.refusalAt("nothingFollows"));
        event.type("follow:0:words", OWED)
                .choose("follow:0:owner", ANALYST)
                .type("follow:0:due", "31/02/2565")
                .send("close");
        assertTrue(event.refusalAt("follow:0:due").contains("28"));
        assertEquals(BACK, event.value("broughtBack"));
        event.type("follow:0:due", "20/10/2564").send("close");
        assertEquals(Words.th("event.done.closed"), event.notice());
        assertEquals(Words.th("event.turn.CLOSED", 1), event.state());
        assertTrue(event.text().contains(BACK) && event.text().contains(OWED), event.text());
        assertTrue(browser.one(By.id("earned-list")).getText().contains(Words.th("letter.clinic.ATTENDED")));
        String tasks = main(browser, "work-list.xhtml");
        assertTrue(tasks.contains(Words.th("task.event.followUp", OWED)), tasks);
        assertFalse(tasks.contains(Words.th("task.event.report", CLINIC)), tasks);
        event.events(CYCLE).open(CLINIC);
        browser.follow(By.cssSelector("button[id^='finish-']"));
        assertFalse(main(browser, "work-list.xhtml").contains(Words.th("task.event.followUp", OWED)));
    }

    private static void theClinicIsCancelled(Browser browser) {
        EventPages event = new EventPages(browser, "analyst").events(CYCLE).open(CLINIC);
        event.send("cancel");
        assertEquals(Words.th("event.refused.reason"), event.refusalAt("cancelReason"));
        event.type("cancelReason", GONE).send("cancel");
        assertEquals(Words.th("event.turn.CANCELLED"), event.state());
        assertTrue(event.text().contains(GONE));
    }

    @Test
    void whetherAnUncertainBodyCountsIsRuledOnceInTheRegister(Browser browser) {
        String name = "มูลนิธิของบททดสอบ";
        OwnCycle.as(browser, "analyst1");
        browser.open("/analyst/body-edit.xhtml");
        FormPage form = new FormPage(browser);
        form.type("bodyNameTh", name)
                .choose("kind", Words.th("letter.kind.OTHER"))
                .send("save");
        String page = browser.path().replaceAll(".*[?&]id=(\\d+).*", "/body.xhtml?id=$1");
        assertTrue(browser.one(By.id("main")).getText().contains(Words.th("letter.body.asks")));
        browser.follow(By.id("change"));
        form.choose("kind", Words.th("letter.kind.PUBLIC")).send("save");
        assertEquals(Words.th("letter.refused.body.kind"), form.refusalAt("kind"));
        OwnCycle.as(browser, "director1");
        browser.open("/director" + page);
        form.send("rule");
        assertEquals(Words.th("letter.refused.ruling.verdict"), form.refusalAt("ruling"));
        browser.one(By.cssSelector("input[name='ruling'][value='PASS']")).click();
        form.type("reason", "มูลนิธิจดทะเบียน เป็นภาคเอกชน").send("rule");
        String ruled = browser.one(By.id("main")).getText();
        assertTrue(ruled.contains(Words.th("letter.bodies.PASS")), ruled);
        assertTrue(browser.one(By.id("ruling-list")).getText().contains("มูลนิธิจดทะเบียน"));
        OwnCycle.as(browser, "ddg1");
        browser.open("/ddg" + page);
        assertTrue(browser.one(By.id("ruling-list")).getText().contains("ผอ.กลุ่มพัฒนาระบบบริหาร"));
        browser.requireQuiet();
    }

    private static String main(Browser browser, String page) {
        browser.open("/analyst/" + page);
        return browser.one(By.id("main")).getText();
    }

    private static void look(Browser browser, String name) {
        browser.widen(1440);
        Path folder = ServerFolder.target().resolve("screens");
        browser.picture(folder.resolve(name + ".png"));
    }
}
