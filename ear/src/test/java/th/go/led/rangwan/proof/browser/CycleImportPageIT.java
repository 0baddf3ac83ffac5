package th.go.led.rangwan.proof.browser;

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
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.domain.cycle.CycleReader;
import th.go.led.rangwan.proof.browser.page.CyclePages;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.browser.page.WorkListPage;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** A call comes in as a document, is corrected on screen and published by a second person; nobody programs anything. */
@RunAsClient
@WithBrowser
class CycleImportPageIT extends TheWhole {
    private static final String WORDING = "สรุปผลงานให้กรรมการเข้าใจภายในหนึ่งนาที";
    private static final String PUBLISH = "ตรวจและเผยแพร่ประกาศฉบับที่ ";

    @TempDir
    private Path folder;

    private Path file(String was, String is) throws IOException {
        try (InputStream template = CycleReader.class.getResourceAsStream(CycleReader.TEMPLATE)) {
            String document = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(document.contains(was), was);
            return Files.writeString(folder.resolve("รอบใหม่.xml"), document.replace(was, is));
        }
    }

    private static CyclePages as(Browser browser, String login, String role) {
        browser.forgetEverything();
        LoginPage.open(browser).as(login);
        return CyclePages.open(browser, role);
    }

    private static void publish(Browser browser, String login, String role, int revision) {
        browser.forgetEverything();
        LoginPage.open(browser).as(login);
        new WorkListPage(browser).openTask(PUBLISH + revision);
        CyclePages draft = CyclePages.at(browser, role);
        assertTrue(draft.offersAct("publish"));
        draft.send("publish");
        assertEquals(Words.th("cycle.draft.done.published").replace("{0}", "" + revision), draft.notice());
    }

    @Test
    void everyProblemOfAFaultyFileIsListedAndNothingIsStored(Browser browser) throws IOException {
        CyclePages page = as(browser, "analyst1", "analyst").toImport();
        page.take(file("weight=\"60\"", "weight=\"61\" colour=\"red\""));
        assertEquals(2, page.problems().size(), () -> page.problems().toString());
        assertTrue(page.problems().get(0).contains("น้ำหนักของเกณฑ์รวมได้ 101"));
        assertTrue(page.problems().get(1).contains("ไม่มีคุณลักษณะ “colour”"));
        assertEquals(List.of(), browser.axe());
        page.take(Files.writeString(folder.resolve("แผน.xml"), "%PDF-1.7"));
        assertTrue(page.problems().get(0).contains("ไม่ใช่ XML (PDF)"));
        page.send("take");
        assertEquals(Words.th("cycle.refused.nofile"), page.refusalAt("file"));
        browser.requireQuiet();
    }

    @Test
    void aCallComesInIsCorrectedAndASecondPersonPublishesIt(Browser browser) throws IOException {
        CyclePages page = as(browser, "analyst1", "analyst").toImport();
        page.take(file("code=\"example-2030\"", "code=\"proof-2030\""));
        assertTrue(page.steps().get(2).contains(Words.th("cycle.step.result.PASSED")));
        assertEquals(List.of(), browser.axe());
        String draft = browser.path();
        page.follow(Words.th("cycle.draft.first.compare"));
        assertTrue(page.differences().size() > 10, () -> page.differences().toString());
        assertTrue(page.chosen("to").contains(Words.th("cycle.draft.n").replace("{0}", "1")), page.chosen("to"));
        assertEquals(List.of(), browser.axe());
        browser.open(draft);
        page.send("ask");
        assertFalse(page.offersAct("publish"), "the author cannot publish");
        publish(browser, "director1", "director", 1);

        CyclePages next = as(browser, "analyst2", "analyst");
        browser.open("/analyst/cycle.xhtml?code=proof-2030");
        next.send("begin");
        next.edit("question", "1")
                .type("textTh", WORDING)
                .type("maxWords", "ร้อยคำ")
                .send("save");
        assertTrue(next.refusalAt("maxWords").contains("ร้อยคำ"));
        assertEquals(WORDING, next.value("textTh"));
        assertEquals(List.of(), browser.axe());
        next.type("maxWords", "๑๕๐").send("save");
        next.follow(Words.th("cycle.edit.back"));
        assertEquals(2, next.differences().size(), () -> next.differences().toString());
        next.send("ask");
        publish(browser, "analyst1", "analyst", 2);
        next.follow(Words.th("cycle.difference.show").replace("{0}", "1"));
        assertTrue(next.differences().get(0).contains("หนึ่งนาที"));
        assertTrue(next.differences().get(1).contains("150"));
        assertEquals(List.of(), browser.axe());
        browser.requireQuiet();
    }

    @Test
    void theNextCycleBeginsFromTheLastAndASecondPersonPublishesIt(Browser browser) {
        CyclePages page = as(browser, "analyst1", "analyst");
        browser.open("/analyst/cycle.xhtml?code=unpsa-2022");
        page.follow(Words.th("cycle.next"));
        page.type("code", "unpsa-2026")
                .type("year", "2026")
                .type("titleTh", "UNPSA 2026")
                .type("titleEn", "UNPSA 2026");
        page.type("source", "หนังสือสำนักงาน ก.พ.ร. ที่ นร ๑๒๐๐/ว ๓๐");
        page.type("words", "ภายในวันที่ ๑ ธันวาคม ๒๕๖๘ ก่อนเวลาเที่ยงคืน").type("date", "1 ธ.ค. 2564");
        browser.all(By.cssSelector("input[name='readings']")).forEach(WebElement::click);
        page.send("begin");
        assertTrue(page.refusalAt("date").contains("3 ธ.ค. 2564"), page.refusalAt("date"));
        assertEquals("unpsa-2026", page.value("code"));
        assertEquals(List.of(), browser.axe());
        page.type("date", "1 ธ.ค. 2568").send("begin");
        assertTrue(page.steps().get(2).contains(Words.th("cycle.step.result.PASSED")), () -> page.steps()
                .toString());
        String draft = browser.path();
        page.follow(Words.th("cycle.draft.compare"));
        assertTrue(page.differences().stream().anyMatch(row -> row.contains("2026")));
        assertEquals(List.of(), browser.axe());
        browser.open(draft);
        page.send("ask");
        publish(browser, "analyst2", "analyst", 1);
        browser.open("/analyst/cycle.xhtml?code=unpsa-2026");
        assertTrue(browser.one(By.id("main")).getText().contains("ภายในวันที่ ๑ ธันวาคม ๒๕๖๘"));
        browser.requireQuiet();
    }
}
