package th.go.led.rangwan.proof.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.Browser;
import th.go.led.rangwan.proof.browser.WithBrowser;
import th.go.led.rangwan.proof.browser.page.DeskPage;
import th.go.led.rangwan.proof.browser.page.DossierPages;
import th.go.led.rangwan.proof.browser.page.FormPage;
import th.go.led.rangwan.proof.browser.page.InitiativesPage;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.browser.page.ScorePages;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** A panel of three with one conflict and a tie: opened, declared, scored, corrected, ranked, tried, exported, closed. */
@RunAsClient
@WithBrowser
class PanelPageIT extends TheWhole {
    private static final String CYCLE = "unpsa-2022";
    private static final String HUMAN_RIGHTS = "1";
    private static final String NETWORK = "เครือข่ายบริการ";
    private static final String TITLE = "คลินิกหนี้นอกเวลาราชการ";
    private static final String COMMENT = "=ผลชัดเจน มีผู้รับบริการจริง";

    @Test
    void threeScorersOneConflictAndATie(Browser browser) throws IOException {
        String work = aSecondWorkIsNominated(browser);
        theChairOpens(browser);
        theAuthorDeclaresAConflict(browser, work);
        theAnalystScoresBoth(browser, work);
        theChairSeesNothingBeforeTheOwnSheets(browser, work);
        theTieIsExplained(browser);
        otherWeightsAreOnlyTried(browser);
        theWorkbookHoldsAll(browser);
        theChairIsToldAndCloses(browser);
        browser.requireQuiet();
    }

    private static String aSecondWorkIsNominated(Browser browser) {
        as(browser, "director1");
        FormPage form = InitiativesPage.open(browser, "director").register();
        form.type("code", "PANEL-3").type("titleTh", TITLE).type("titleEn", "Debt clinic after hours");
        for (String[] fact : new String[][] {
            {"fact-nominee-kind", "public"},
            {"fact-nominator-kind", "self"},
            {"fact-unpsa-won", "no"},
            {"fact-un-involvement", "none"},
            {"fact-started-proof", "yes"},
            {"fact-innovative", "yes"},
            {"fact-fit-1", "yes"}
        }) {
            browser.one(By.cssSelector("#" + fact[0] + " option[value='" + fact[1] + "']"))
                    .click();
        }
        form.type("fact-started-on", "1 ต.ค. 2561");
        form.type("note-innovative", "เปิดนอกเวลาราชการเป็นแห่งแรก").type("note-fit-1", "ผู้มีรายได้น้อยเข้าถึงได้");
        form.send("register");
        String cell = "/screening.xhtml?cycle=unpsa-2022&category=1&work=" + DossierPages.idAt(browser);
        browser.open("/director" + cell);
        new FormPage(browser).send("check-work");
        new FormPage(browser).send("say-go");
        as(browser, "analyst1");
        browser.open("/analyst" + cell);
        new FormPage(browser).send("begin-nomination");
        return DossierPages.idAt(browser);
    }

    private static void theChairOpens(Browser browser) {
        as(browser, "director1");
        browser.open("/director/panel-open.xhtml?cycle=" + CYCLE);
        FormPage form = new FormPage(browser);
        assertTrue(browser.one(By.id("main")).getText().contains(TITLE));
        form.type("dueOn", "29/10/2564");
        form.send("begin");
        assertTrue(browser.one(By.id("main")).getText().contains(Words.th("scoring.refused.panel.nobody")));
        for (String scorer : new String[] {"นักวิเคราะห์ฯ 1", "นักวิเคราะห์ฯ 2", "ผอ.กลุ่มพัฒนาระบบบริหาร"}) {
            browser.one(By.xpath("//fieldset//label[contains(., '" + scorer + "')]"))
                    .click();
        }
        form.send("begin");
        assertEquals(Words.th("scoring.panel.opened"), form.notice());
        assertTrue(browser.one(By.id("main")).getText().contains(Words.th("scoring.internal")));
    }

    private static void theAuthorDeclaresAConflict(Browser browser, String work) {
        as(browser, "analyst1");
        browser.follow(By.xpath("//table[@id='tasks']//a[contains(@href, 'panel.xhtml')]"));
        ScorePages pages = new ScorePages(browser, "analyst");
        pages.sheet(HUMAN_RIGHTS);
        assertTrue(browser.one(By.id("suggested")).getText().contains(Words.th("scoring.suggestion.ANSWER_AUTHOR")));
        pages.declare(true, " ");
        assertEquals(Words.th("scoring.refused.conflict.reason"), pages.refusalAt("interestReason"));
        pages.declare(true, "เป็นผู้เขียนคำตอบ");
        setAside(browser, "analyst", List.of());
        pages.scores(work);
        assertTrue(pages.text().contains(Words.th("scoring.sight.CONFLICT")));
        browser.open("/analyst/work-list.xhtml");
        assertFalse(browser.has(By.xpath("//table[@id='tasks']//a[contains(@href, 'panel.xhtml')]")));
    }

    private static void theAnalystScoresBoth(Browser browser, String work) {
        as(browser, "analyst2");
        ScorePages pages = new ScorePages(browser, "analyst");
        setAside(browser, "analyst", List.of(HUMAN_RIGHTS, work));
        pages.sheet(HUMAN_RIGHTS).declare(false, "");
        assertEquals(Words.th("scoring.refused.dismiss.reason"), pages.refusalAt("interestReason"));
        pages.declare(false, "ไม่ได้ร่วมดำเนินผลงาน");
        pages.points("๘", "8", "8", "8", "8").confirmed("72.0", Words.th("scoring.progress", 5, 6));
        pages.type("comment0", COMMENT);
        pages.points("8", "8", "8", "8", "8", "8").confirmed("80.0", Words.th("scoring.progress", 6, 6));
        browser.until(
                "the comment",
                () -> browser.one(By.cssSelector("[data-mark='0']")).getText().contains(":"));
        pages.sheet(HUMAN_RIGHTS);
        assertEquals(COMMENT, pages.value("comment0"));
        assertEquals("80.0", browser.one(By.id("running")).getText());
        look(browser, "score-sheet-journey");
        browser.one(By.id("unproved2")).click();
        pages.type("points1", "11");
        pages.send("submit-scores");
        assertTrue(pages.refusalAt("points1").contains("11"));
        pages.type("points1", "8").send("submit-scores");
        assertTrue(
                browser.one(By.id("unproved2-refusal")).getText().contains(Words.th("scoring.refused.evidence.none")));
        browser.one(By.id("unproved2")).click();
        pages.send("submit-scores");
        assertTrue(browser.path().contains("score-sheet.xhtml?id=" + work), "the next work follows: " + browser.path());
        pages.declare(false, "ไม่ได้ร่วมดำเนินผลงาน").points("10", "8", "6", "8", "8", "8");
        pages.send("submit-scores");
        assertTrue(pages.scores(HUMAN_RIGHTS).text().contains(COMMENT), "the own sheet is in");
        look(browser, "scores-journey");
    }

    private static void theChairSeesNothingBeforeTheOwnSheets(Browser browser, String work) {
        as(browser, "director1");
        ScorePages pages = new ScorePages(browser, "director");
        for (String page : new String[] {
            pages.panel(CYCLE, "").text(), pages.scores(HUMAN_RIGHTS).text()
        }) {
            assertFalse(page.contains("80.0") || page.contains(COMMENT), page);
        }
        setAside(browser, "director", List.of(HUMAN_RIGHTS, work));
        for (String nomination : new String[] {HUMAN_RIGHTS, work}) {
            pages.sheet(nomination).declare(false, "เป็นผลงานของกลุ่ม แต่ไม่ได้ร่วมดำเนินการ");
            if (nomination.equals(HUMAN_RIGHTS)) {
                pages.points("8", "8", "8", "8", "8", "8");
            } else {
                pages.points("10", "8", "6", "8", "8", "8");
            }
            assertEquals("80.0", browser.one(By.id("running")).getText());
            pages.send("submit-scores");
        }
    }

    private static void theTieIsExplained(Browser browser) {
        as(browser, "ddg1");
        ScorePages pages = new ScorePages(browser, "ddg").panel(CYCLE, "");
        assertTrue(browser.has(By.id("all-in")));
        assertTrue(pages.row(NETWORK).contains(Words.th("scoring.rank", 1)));
        String second = browser.one(By.xpath(
                        "//table[@id='grid']//tr[contains(., '" + TITLE + "') and .//span[contains(@class, 'tie')]]"))
                .getText();
        assertTrue(second.contains(Words.th("scoring.rank", 2)), second);
        assertTrue(second.contains("ความสำคัญ") && second.contains("6.0") && second.contains("8.0"), second);
        assertTrue(pages.text().contains(Words.th("scoring.conflict")));
        assertTrue(pages.text().contains("เป็นผู้เขียนคำตอบ"), "the conflict and its reason stand with the result");
        assertTrue(pages.text().contains("ไม่ได้ร่วมดำเนินผลงาน"), "so does what set a suggestion aside");
        look(browser, "panel-journey");
    }

    private static void otherWeightsAreOnlyTried(Browser browser) {
        browser.follow(By.id("what-if"));
        FormPage form = new FormPage(browser);
        form.type("weight0", "ร้อย").send("attempt");
        assertTrue(form.refusalAt("weight0").contains("ร้อย"));
        form.type("weight0", "๑๐๐");
        for (int place = 1; place < 6; place++) {
            form.type("weight" + place, "0");
        }
        form.send("attempt");
        String first = browser.one(By.cssSelector("#trial tbody tr")).getText();
        assertTrue(first.contains(TITLE) && first.contains("100.0") && first.contains("80.0"), first);
        assertTrue(browser.one(By.id("not-the-result")).getText().contains(Words.th("scoring.whatIf.not")));
        look(browser, "what-if-journey");
        assertTrue(browser.one(By.id("trial")).getText().contains("100.0"), "the page can be opened again");
        ScorePages pages = new ScorePages(browser, "ddg").panel(CYCLE, "");
        assertTrue(pages.row(NETWORK).contains(Words.th("scoring.rank", 1)), "the result stays");
    }

    private static void theWorkbookHoldsAll(Browser browser) throws IOException {
        Object content = browser.later(
                "fetch(document.getElementById('export').href).then(r => r.arrayBuffer()).then(b => {"
                        + "let s = ''; new Uint8Array(b).forEach(x => s += String.fromCharCode(x)); done(btoa(s)); });");
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(Base64.getDecoder().decode(content.toString())))) {
            assertEquals(4, book.getNumberOfSheets());
            for (Sheet sheet : book) {
                assertEquals(
                        Words.th("scoring.internal"), sheet.getRow(0).getCell(0).getStringCellValue());
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertFalse(cell.getCellType() == CellType.FORMULA, cell.toString());
                        cells.add(cell.toString());
                    }
                }
            }
        }
        for (String expected :
                new String[] {TITLE, "'" + COMMENT, "80.0", "เป็นผู้เขียนคำตอบ", "ไม่ได้ร่วมดำเนินผลงาน"}) {
            assertTrue(cells.contains(expected), expected + " in " + cells);
        }
    }

    private static void theChairIsToldAndCloses(Browser browser) {
        as(browser, "director1");
        browser.follow(By.partialLinkText(Words.th("task.scoring.close")));
        look(browser, "panel-chair-journey");
        FormPage form = new FormPage(browser);
        form.send("close");
        assertEquals(Words.th("scoring.panel.closed"), form.notice());
        browser.open("/director/work-list.xhtml");
        assertFalse(browser.has(By.partialLinkText(Words.th("task.scoring.close"))));
    }

    /** Declares a conflict in every work of the panel that is owed, but for those. */
    private static void setAside(Browser browser, String folder, List<String> butFor) {
        ScorePages pages = new ScorePages(browser, folder).panel(CYCLE, "");
        pages.owed().stream()
                .filter(nomination -> !butFor.contains(nomination))
                .forEach(nomination -> pages.sheet(nomination).declare(true, "ไม่อยู่ในเส้นทางทดสอบนี้"));
    }

    private static void as(Browser browser, String login) {
        browser.forgetEverything();
        LoginPage.open(browser).as(login);
    }

    private static void look(Browser browser, String name) {
        List<String> findings = new ArrayList<>();
        for (String language : List.of("en", "th")) {
            new DeskPage(browser).speak(language);
            for (int width : List.of(390, 820, 1440)) {
                browser.widen(width);
                Path folder = ServerFolder.target().resolve("screens");
                browser.picture(folder.resolve("%s-%d-%s.png".formatted(name, width, language)));
                Number over = (Number) browser.script(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (over.intValue() > 0) {
                    findings.add(name + " " + language + " at " + width + " scrolls sideways by " + over);
                }
            }
            findings.addAll(browser.axe());
            assertFalse(browser.has(By.xpath("//*[contains(text(), '??')]")), name + " lacks a text in " + language);
        }
        assertEquals(List.of(), findings);
    }
}
