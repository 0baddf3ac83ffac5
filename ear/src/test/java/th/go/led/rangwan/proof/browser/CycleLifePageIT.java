package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.page.DossierPages;
import th.go.led.rangwan.proof.browser.page.FormPage;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** The life of a cycle by clicks: extended, with what counts to its deadline; cancelled, with where a nomination goes. */
@RunAsClient
@WithBrowser
class CycleLifePageIT extends TheWhole {
    private static final String CYCLE = "proof-life";
    private static final String LETTER = "หนังสือสำนักงาน ก.พ.ร. ที่ นร ๑๒๐๐/ว ๒๑";
    private static final String LATER = "ภายในวันที่ ๑๗ ธันวาคม ๒๕๖๔ ก่อนเวลาเที่ยงคืน ตามโซนเวลา EST";
    private static final String OLD = "3 ธ.ค. 2564";
    private static final String NEW = "17 ธ.ค. 2564";
    private static final String WHY = "ผู้จัดรางวัลแจ้งขยายเวลาแก่ทุกประเทศ";

    private static FormPage change(Browser browser, String to) {
        browser.open("/analyst/cycle-change.xhtml?code=" + CYCLE + "&to=" + to);
        FormPage form = new FormPage(browser);
        form.type("source", LETTER).type("reason", WHY);
        return form;
    }

    private static String main(Browser browser, String page) {
        browser.open("/analyst/" + page);
        return browser.one(By.id("main")).getText();
    }

    @Test
    void anExtensionMovesTheTaskAndACancelledCycleAsksWhereTheNominationGoes(Browser browser) throws IOException {
        OwnCycle.publish(browser, CYCLE);
        OwnCycle.begin(browser, CYCLE);
        extend(browser);
        cancel(browser);
        String history = main(browser, "cycle.xhtml?code=" + CYCLE + "&tab=history");
        assertTrue(history.contains(LATER) && history.contains(WHY), history);
    }

    private static void extend(Browser browser) {
        FormPage form = change(browser, "EXTENDED");
        form.type("date", NEW).send("change");
        assertEquals("17/12/2564", form.value("date"));
        assertFalse(browser.has(By.cssSelector(".note.draft")), "the date was only written otherwise");
        form.type("words", LATER).type("date", "1/12/2564");
        for (var reading : browser.all(By.cssSelector("input[name='readings']"))) {
            reading.click();
        }
        form.send("change");
        assertTrue(form.refusalAt("date").contains(OLD));
        assertEquals(LATER, form.value("words"));
        assertEquals(WHY, form.value("reason"));
        form.type("date", NEW);
        form.send("change");
        String told = browser.one(By.id("main")).getText();
        assertTrue(told.contains(LETTER) && told.contains(WHY) && told.contains(OLD), told);
        String tasks = main(browser, "work-list.xhtml");
        for (String words : new String[] {Words.th("task.cycle.moved"), Words.th("task.before"), OLD, NEW}) {
            assertTrue(tasks.contains(words), words + " in\n" + tasks);
        }
        browser.open("/analyst/cycle-change.xhtml?code=" + CYCLE + "");
        new FormPage(browser).send("acknowledge");
        assertFalse(main(browser, "work-list.xhtml").contains(Words.th("task.cycle.moved")));
    }

    private static boolean drafting(Browser browser, String nomination) {
        browser.open("/analyst/work-list.xhtml");
        return browser.has(By.cssSelector("a[href$='" + nomination.replace("nomination", "answers") + "']"));
    }

    private static void cancel(Browser browser) {
        change(browser, "CANCELLED").send("change");
        browser.open("/analyst/work-list.xhtml");
        browser.follow(By.linkText(Words.th("task.cycle.cancelled")));
        String page = "nomination.xhtml?id=" + DossierPages.idAt(browser);
        String asked = Words.th("decision.state.undecided").replace("{0}", "นักวิเคราะห์ฯ 1");
        assertTrue(main(browser, page).contains(asked), () -> browser.one(By.id("main"))
                .getText());
        assertTrue(browser.has(By.id("where-now")));
        assertTrue(main(browser, "nominations.xhtml").contains(Words.th("nomination.state.undecided")));
        assertFalse(drafting(browser, page), "nobody drafts for a cancelled cycle");
        change(browser, "ANNOUNCED").send("change");
        assertTrue(drafting(browser, page), "who was drafting goes on");
        assertFalse(main(browser, "work-list.xhtml").contains(Words.th("task.cycle.cancelled")));
        change(browser, "CANCELLED").send("change");
        browser.open("/analyst/work-list.xhtml");
        browser.follow(By.linkText(Words.th("task.cycle.cancelled")));
        FormPage form = new FormPage(browser);
        form.send("toPlan");
        assertEquals(Words.th("nomination.refused.end.reason"), form.refusalAt("reason"));
        String reason = "เตรียมหลักฐานปีที่สองไว้สำหรับรอบหน้า";
        form.type("reason", reason);
        form.send("toPlan");
        assertTrue(browser.one(By.id("main")).getText().contains(reason));
        browser.follow(By.id("to-add"));
        form = new FormPage(browser);
        form.type("need", "เก็บผลการประเมินปีที่สอง")
                .type("action", "เก็บผลปี 2565")
                .type("due", "31/03/2565");
        form.choose("owner", "ผอ.กลุ่มพัฒนาระบบบริหาร");
        form.send("do-add");
        browser.follow(By.linkText("เก็บผลปี 2565"));
        form = new FormPage(browser);
        form.type("proof", "รายงานปีที่สอง").type("closedOn", "12/10/2564");
        form.send("do-close");
        assertTrue(browser.one(By.id("main")).getText().contains("รายงานปีที่สอง"));
        assertTrue(main(browser, "readiness-plans.xhtml").contains(Words.th("readiness.cause.CYCLE_CANCELLED")));
        assertTrue(main(browser, "nominations.xhtml").contains(Words.th("nomination.state.CYCLE_CANCELLED")));
    }
}
