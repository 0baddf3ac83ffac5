package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.proof.browser.page.DossierPages;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.browser.page.NotesPage;
import th.go.led.rangwan.proof.browser.page.PaperPage;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** The memo's handwriting goes in as two people read it, and no word of it is invented. */
@RunAsClient
@WithBrowser
class PaperNotePageIT extends TheWhole {
    private static final String GAP = "[อ่านไม่ออก]";
    private static final String DEPUTY = "รองอธิบดีกรมบังคับคดี";
    private static final String TASK = "และดำเนินการในส่วนที่เกี่ยวข้อง";

    private static String memo() {
        try {
            return Files.readString(
                    ServerFolder.target().resolve("../../domain/src/main/resources/papers/unpsa-2022-memo.txt"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The handwriting of the deputy, word for word as the memo has it, up to the signature. */
    private static String handwriting() {
        String memo = memo();
        return memo.substring(memo.indexOf("- ทราบ"), memo.indexOf("(รองอธิบดีกรมบังคับคดี)"))
                .strip();
    }

    @Test
    void theHandwritingIsReadByTwoAndItsWordsBecomeWork(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        PaperPage.register(browser).paste(memo()).send("register");
        String paper = DossierPages.idAt(browser);
        browser.follow(By.id("notes"));
        NotesPage notes = new NotesPage(browser);
        theFirstReaderEntersThree(notes, browser, paper);
        theSecondReaderConfirmsAndDiffers(browser, paper);
        theWordsBecomeWork(browser, paper);
    }

    private static void theFirstReaderEntersThree(NotesPage notes, Browser browser, String paper) {
        notes.words(handwriting().replace("นพ.ทพ.", GAP)).sure("SURE");
        notes.signed("ACTING", DEPUTY, "รองอธิบดี", "อธิบดีกรมบังคับคดี", "12/10/2564");
        notes.send("enterNote");
        assertTrue(browser.one(By.id("sureness-refusal")).isDisplayed(), "a gap is not sure");
        assertTrue(notes.value("words").contains(GAP), "nothing typed is lost");
        notes.sure("PROBABLY").verb("ACKNOWLEDGED").send("enterNote");
        assertTrue(
                notes.note(1).getText().contains("๑๐ มี.ค. ๒๕๖๕ อยู่หลังวันลงนาม"),
                notes.note(1).getText());
        assertEquals(1, notes.note(1).findElements(By.cssSelector(".gapword")).size());
        browser.follow(By.id("enter-note"));
        notes.words("").sure("SURE");
        notes.signed(
                "OWN_POST",
                "เจ้าหน้าที่ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร",
                "ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร",
                "",
                "12/10/2564");
        notes.send("enterNote");
        assertTrue(notes.note(2).getText().contains(Words.th("decision.note.signatureOnly")));
        browser.follow(By.id("enter-note"));
        notes.words("").sure("UNREADABLE").signed("OWN_POST", DEPUTY, DEPUTY, "", "12/10/2564");
        notes.send("enterNote");
        WebElement third = notes.note(3);
        assertTrue(third.getText().contains(Words.th("decision.note.unreadable")), third.getText());
        assertTrue(third.getText().contains(Words.th("decision.note.sameHand", 1)), third.getText());
        assertFalse(browser.has(By.id("keepReading")), "the first reader is not the second");
        Look.at(browser, "paper-notes");
        assertTrue(paper.matches("\\d+"));
    }

    private static void theSecondReaderConfirmsAndDiffers(Browser browser, String paper) {
        browser.forgetEverything();
        LoginPage.open(browser).as("analyst2");
        browser.open("/analyst/paper-notes.xhtml?id=" + paper);
        NotesPage notes = new NotesPage(browser);
        notes.again("- ทราบ\n- " + GAP, "PROBABLY").send("keepReading");
        assertTrue(notes.note(1).getText().contains(Words.th("decision.note.standing.DIFFERENT")));
        assertTrue(notes.note(1).getText().contains("UNSPA 2021"), "the first reading stays");
        notes.again("", "SURE").send("keepReading");
        assertTrue(notes.note(2).getText().contains(Words.th("decision.note.standing.AGREED")));
        notes.again("", "UNREADABLE").send("keepReading");
        assertTrue(notes.note(3).getText().contains(Words.th("decision.note.standing.UNREADABLE")));
        assertFalse(browser.has(By.id("keepReading")), "nothing is left to read again");
    }

    private static void theWordsBecomeWork(Browser browser, String paper) {
        NotesPage notes = new NotesPage(browser);
        notes.give(1).choose("recipient", "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร");
        notes.type("work", TASK).send("giveWork");
        assertTrue(notes.note(1).getText().contains(Words.th("decision.given.open")));
        Look.at(browser, "paper-notes-given");
        browser.forgetEverything();
        LoginPage.open(browser).as("director2");
        browser.follow(By.partialLinkText(TASK));
        assertTrue(browser.one(By.id("main")).getText().contains("รับรางวัล UNSPA 2021"), "the words stand there");
        Look.at(browser, "assignment");
        notes.send("report");
        assertTrue(browser.one(By.id("how-refusal")).isDisplayed());
        notes.type("how", "รวบรวมข้อมูลระบบแล้ว").send("report");
        assertEquals(Words.th("decision.done.reported"), notes.notice());
        browser.open("/director/paper-notes.xhtml?id=" + paper);
        assertTrue(notes.note(1).getText().contains("รวบรวมข้อมูลระบบแล้ว"));
    }
}
