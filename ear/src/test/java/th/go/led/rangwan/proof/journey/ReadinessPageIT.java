package th.go.led.rangwan.proof.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.proof.browser.Browser;
import th.go.led.rangwan.proof.browser.WithBrowser;
import th.go.led.rangwan.proof.browser.page.FormPage;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.browser.page.ReadinessPages;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/**
 * A plan for the human-rights work by clicks: its four conditions in the memo's words, the announced cycle of 2023 is
 * cancelled and the plan survives, aimed at 2024; and every figure of the portfolio counts the list that it opens.
 */
@RunAsClient
@WithBrowser
class ReadinessPageIT extends TheWhole {
    private static final String CYCLE = "proof-2023";
    private static final String REASON = "ปีนี้ผู้จัดไม่เปิดรอบ งานทุกข้อเดินต่อ ย้ายเป้าไปรอบ 2024";
    private static final String ANNOUNCED = "ประกาศของผู้จัด ๑๓ มกราคม ๒๕๖๖";
    private static final List<String> CONDITIONS = List.of(
            "ได้รับการสนับสนุนอย่างเป็นทางการ", "มีแผนปฏิบัติการ", "การวัดความก้าวหน้า", "จัดเก็บผลงานอย่างเป็นระบบ");

    @Test
    void thePlanSurvivesItsCancelledCycle(Browser browser) throws IOException {
        as(browser, "analyst1");
        ReadinessPages plan = ReadinessPages.begin(
                browser, "เครือข่ายบริการที่คำนึงถึงสิทธิมนุษยชน", "UNPSA 2023", "เตรียมไว้รอบหน้า");
        theGapIsAgreedToldAskedAndClosed(browser, plan);
        theAnnouncedCycleIsCancelled(browser, plan);
        anotherCycleIsChosen(browser, plan);
        theDirectorSaysTheCategory(browser, plan);
        browser.requireQuiet();
    }

    @Test
    void theMemosOwnConditionsHaveAPlan(Browser browser) {
        as(browser, "ddg1");
        browser.open("/ddg/readiness-plans.xhtml");
        browser.follow(By.xpath("(//table[@id='plans']//a[contains(@href,'readiness-plan.xhtml')])[last()]"));
        String text = browser.one(By.id("main")).getText();
        CONDITIONS.forEach(words -> assertTrue(text.contains(words), words));
        assertTrue(text.contains("UNPSA 2023"), text);
        assertFalse(browser.has(By.id("to-add")), "the executive reads");
    }

    @Test
    void everyFigureOfThePortfolioCountsItsList(Browser browser) {
        as(browser, "auditor1");
        browser.open("/auditor/portfolio.xhtml");
        List<String> figures = browser.all(By.cssSelector("a.figure")).stream()
                .map(link -> link.getDomProperty("href") + " " + number(link))
                .toList();
        assertTrue(figures.size() > 10, "figures of cycles and of all together");
        for (String figure : figures) {
            String[] one = figure.split(" ", 2);
            browser.open(one[0].substring(one[0].indexOf("/auditor/")));
            assertEquals(
                    Integer.parseInt(one[1]),
                    browser.all(By.cssSelector("#rows tbody tr")).size(),
                    one[0]);
        }
    }

    private static String number(WebElement link) {
        return link.getDomProperty("textContent").strip().split("\\D", 2)[0];
    }

    private static void theGapIsAgreedToldAskedAndClosed(Browser browser, ReadinessPages plan) {
        plan.open("analyst");
        browser.follow(By.id("to-add"));
        FormPage form = new FormPage(browser);
        form.type("need", "ผลรายจังหวัด")
                .type("action", "รวบรวมผลของสำนักงานจังหวัด")
                .type("due", "31/13/2565");
        form.type("target", "๗๗");
        form.send("do-add");
        assertFalse(form.refusalAt("due").isEmpty());
        form.type("due", "30/09/2565").send("do-add");
        assertEquals(Words.th("readiness.refused.unit"), form.refusalAt("unit"));
        assertEquals("รวบรวมผลของสำนักงานจังหวัด", form.value("action"));
        form.type("unit", "จังหวัด").type("baseline", "41").type("source", "แบบรายงานกลาง");
        form.choose("owner", "ผอ.ศูนย์เทคโนโลยีสารสนเทศฯ");
        form.send("do-add");
        assertTrue(plan.text().contains("41 → 77 จังหวัด"), plan.text());

        as(browser, "director2");
        browser.open("/director/work-list.xhtml");
        browser.follow(By.partialLinkText("รวบรวมผลของสำนักงานจังหวัด"));
        assertFalse(browser.has(By.id("do-agree")), "the owner of a gap does not change what is agreed");
        form = new FormPage(browser);
        form.type("amount", "60").type("measuredOn", "12/10/2564").type("from", "แบบรายงานกลาง ต.ค. 2564");
        form.send("do-measure");
        assertTrue(plan.text().contains("60 → 77 จังหวัด"), plan.text());
        form.type("closedOn", "12/10/2564").send("do-close");
        assertEquals(Words.th("readiness.refused.proof").replace("{0}", "4000"), form.refusalAt("proof"));
        form.type("proof", "ครบ 77 จังหวัด ตามแบบรายงานกลาง").send("do-close");
        assertTrue(plan.text().contains("ครบ 77 จังหวัด"), plan.text());
        as(browser, "analyst1");
        plan.open("analyst");
        assertTrue(plan.text().contains(Words.th("readiness.state.CLOSED")), plan.text());
    }

    private static void theAnnouncedCycleIsCancelled(Browser browser, ReadinessPages plan) throws IOException {
        publish(browser);
        plan.open("analyst");
        browser.follow(By.id("to-target"));
        FormPage form = new FormPage(browser);
        form.chooseValue("cycle", CYCLE);
        form.send("do-aim");
        assertEquals(Words.th("readiness.refused.reason"), form.refusalAt("reason"));
        form.type("reason", "ประกาศรอบ 2023 ออกแล้ว").send("do-aim");
        assertTrue(plan.text().contains(Words.th("readiness.target.state.ANNOUNCED")), plan.text());

        browser.open("/analyst/cycle-change.xhtml?code=" + CYCLE + "&to=CANCELLED");
        new FormPage(browser)
                .type("source", ANNOUNCED)
                .type("reason", "ผู้จัดไม่เปิดรอบปีนี้")
                .send("change");
        plan.open("analyst");
        String text = plan.text();
        assertTrue(text.contains(Words.th("readiness.target.state.CANCELLED")) && text.contains(ANNOUNCED), text);
        assertTrue(text.contains("รวบรวมผลของสำนักงานจังหวัด"), "the gaps stay");
    }

    private static void anotherCycleIsChosen(Browser browser, ReadinessPages plan) {
        browser.open("/analyst/work-list.xhtml");
        browser.follow(By.cssSelector("a[href*='readiness-target.xhtml?id=" + plan.id() + "']"));
        FormPage form = new FormPage(browser);
        form.type("name", "UNPSA 2024").type("reason", REASON).send("do-aim");
        String text = plan.text();
        assertTrue(text.contains("UNPSA 2024") && text.contains(REASON), text);
        assertTrue(text.contains(Words.th("readiness.target.state.CANCELLED")), "the cancelled one stays");
        browser.open("/analyst/work-list.xhtml");
        assertFalse(browser.has(By.cssSelector("a[href*='readiness-target.xhtml?id=" + plan.id() + "']")));
    }

    private static void theDirectorSaysTheCategory(Browser browser, ReadinessPages plan) {
        as(browser, "director1");
        browser.open("/director/readiness-target.xhtml?id=" + plan.id());
        assertFalse(browser.has(By.id("do-map")), "no call, no category");
        FormPage form = new FormPage(browser);
        form.chooseValue("cycle", "unpsa-2022");
        form.type("reason", "ใช้รอบที่เปิดอยู่แทน").send("do-aim");
        browser.open("/director/readiness-target.xhtml?id=" + plan.id());
        form = new FormPage(browser);
        form.chooseValue("category", "2");
        form.type("mapReason", "คำอธิบายสาขาตรงกับผลงาน").send("do-map");
        assertTrue(plan.text().contains("คำอธิบายสาขาตรงกับผลงาน"), plan.text());
    }

    private static void publish(Browser browser) throws IOException {
        Path file = Files.createTempFile(CYCLE, ".xml");
        try (InputStream shipped = Cycle.class.getResourceAsStream("/cycles/unpsa-2022.xml")) {
            String document = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(file, document.replaceFirst("code=\"unpsa-2022\"", "code=\"" + CYCLE + "\""));
        }
        browser.open("/analyst/cycle-import.xhtml");
        browser.one(By.id("file")).sendKeys(file.toString());
        new FormPage(browser).send("take");
        Files.delete(file);
        new FormPage(browser).send("ask");
        String draft = browser.path();
        as(browser, "analyst2");
        browser.open(draft);
        new FormPage(browser).send("publish");
        as(browser, "analyst1");
    }

    private static void as(Browser browser, String login) {
        browser.forgetEverything();
        LoginPage.open(browser).as(login);
    }
}
