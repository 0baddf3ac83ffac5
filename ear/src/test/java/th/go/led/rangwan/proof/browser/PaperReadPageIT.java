package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import th.go.led.rangwan.proof.browser.page.DeskPage;
import th.go.led.rangwan.proof.browser.page.FormPage;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.browser.page.PaperPage;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** The memo goes in through the screen and comes out as a published revision; nothing goes that nobody confirmed. */
@RunAsClient
@WithBrowser
class PaperReadPageIT extends TheWhole {
    private static final String OWN = "กรอกใบสมัครให้ครบถ้วนและถูกต้อง ทุกข้อ";

    private static String memo() {
        try {
            return Files.readString(
                    ServerFolder.target().resolve("../../domain/src/main/resources/papers/unpsa-2022-memo.txt"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void theMemoGoesInThroughTheScreenAndComesOutAsAPublishedRevision(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        PaperPage paper = PaperPage.register(browser).paste(memo());
        paper.send("register");
        assertEquals("ยธ 0520(อ)/ 595", paper.value("number"));
        assertEquals("11/10/2564", paper.value("date"));
        assertEquals(7, paper.count("ELIGIBILITY"));
        assertEquals(7, paper.count("CONTRADICTION"));
        assertEquals("๑.๕ กรอกใบสมัครให้ครบถ้วนและถูกต้อง", paper.place("ELIGIBILITY", "1.5"));
        paper.send("confirmHead");
        paper.press("ELIGIBILITY", "1.5", "fix").type("own", OWN).send("keepOwn");
        assertEquals("CORRECTED", paper.state("ELIGIBILITY", "1.5"));
        paper.confirmAll("CLAUSES").press("DEADLINE", "", "yes");
        assertEquals("CONFIRMED", paper.state("ELIGIBILITY", "1.4"));
        paper.press("EVENT", "", "no");
        assertEquals("REJECTED", paper.state("EVENT", ""));
        paper.send("take");
        new Select(browser.one(By.id("cycle"))).selectByValue("unpsa-2022"); // other tests have calls of that name
        paper.send("take");
        String draft = browser.path();
        String changes = browser.one(By.tagName("main")).getText();
        assertTrue(changes.contains("ทุกข้อ"), changes);
        browser.open(draft + "&tab=clauses");
        assertTrue(browser.one(By.tagName("main")).getText().contains(OWN), "the draft has the corrected words");
        browser.open(draft);
        paper.send("ask");
        publish(browser, draft);
        browser.open("/director/cycle.xhtml?code=unpsa-2022&tab=clauses");
        String published = browser.one(By.tagName("main")).getText();
        assertTrue(published.contains(OWN), published);
        assertTrue(browser.one(By.tagName("main")).getText().contains("นักวิเคราะห์ฯ 1"));
        browser.open("/director/cycle.xhtml?code=unpsa-2022&tab=criteria");
        assertFalse(
                browser.one(By.tagName("main")).getText().contains("นักวิเคราะห์ฯ 1"), "criteria were not confirmed");
    }

    private static void publish(Browser browser, String draft) {
        new DeskPage(browser).leave().as("director1");
        browser.open(draft.replace("/analyst/", "/director/"));
        new FormPage(browser).send("publish");
        System.err.println("AFTER " + browser.path() + " "
                + browser.one(By.tagName("main")).getText());
    }

    @Test
    void aContradictionIsSettledByNameAndTheCallStaysAsItIs(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        browser.open("/analyst/cycle.xhtml?code=unpsa-2022&tab=contradictions&settle=un-division");
        FormPage form = new FormPage(browser);
        form.send("do-settle-contradiction");
        assertEquals(Words.th("cycle.refused.reading"), form.refusalAt("choice"));
        browser.one(By.cssSelector("input[name=choice][value=dpidg]")).click();
        form.type("why", "ชื่อกองตามเว็บไซต์ UNDESA").send("do-settle-contradiction");
        assertEquals(Words.th("cycle.contradiction.done"), form.notice());
        String card = browser.one(By.xpath("//section[h3 or .//h3[@id='c-un-division']]"))
                .getText();
        assertTrue(card.contains("ชื่อกองตามเว็บไซต์ UNDESA") && card.contains("นักวิเคราะห์ฯ 1"), card);
        assertTrue(card.contains("UNDESA/DPIPG"), "the words of the call stay");
    }

    @Test
    void theWordsInTheMemoHaveTheNumberOfTheCardAndLeadToIt(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        browser.open("/analyst/cycle.xhtml?code=unpsa-2022&tab=contradictions&settle=award-year");
        String number = browser.one(By.cssSelector("#settling .no")).getText();
        assertEquals("1", number);
        List<String> dark = browser.all(By.cssSelector("#memo mark.on")).stream()
                .map(WebElement::getText)
                .toList();
        assertEquals(
                2, dark.stream().filter(words -> words.endsWith("Awards 2020")).count(), dark.toString());
        WebElement mark = browser.one(By.id("m-1-1"));
        assertEquals(number, mark.getText());
        browser.script("arguments[0].click()", mark);
        assertEquals("card-1", browser.script("return location.hash.slice(1)"));
        WebElement division = browser.one(By.xpath("//section[.//h3[@id='c-un-division']]"));
        String other = division.findElement(By.cssSelector(".no")).getText();
        WebElement words = browser.one(By.cssSelector("#memo mark[data-of='" + other + "']"));
        assertEquals("UNDESA/DPIPG", words.getText());
        browser.script("arguments[0].click()", words);
        assertEquals(other, browser.one(By.cssSelector("#memo mark.on")).getDomAttribute("data-of"));
    }

    @Test
    void aTextWithoutShapeIsRegisteredPlainly(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        PaperPage paper = PaperPage.register(browser);
        paper.send("register");
        assertEquals(Words.th("paper.refused.text"), paper.refusalAt("text"));
        paper.paste("ขอเชิญร่วมงาน 😀").send("register");
        assertTrue(browser.one(By.tagName("main")).getText().contains(Words.th("paper.plain.title")));
        browser.open("/analyst/papers.xhtml");
        assertTrue(browser.one(By.id("papers")).getText().contains("ขอเชิญร่วมงาน"));
    }
}
