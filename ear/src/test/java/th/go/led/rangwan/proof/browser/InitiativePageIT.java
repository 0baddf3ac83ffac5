package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.browser.page.FormPage;
import th.go.led.rangwan.proof.browser.page.InitiativesPage;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** Registering and correcting works: what is typed is saved or told at its field, and never lost. */
@RunAsClient
@WithBrowser
class InitiativePageIT extends TheWhole {
    private static final String SENTENCE = "ประชาชนยื่นคำขอได้จากทุกที่ “โดยไม่มีค่าใช้จ่าย” & <รวดเร็ว>";

    private static FormPage newWork(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        return InitiativesPage.open(browser, "analyst").register();
    }

    @Test
    void aRegisteredWorkStandsInTheList(Browser browser) {
        FormPage form = newWork(browser);
        form.type("code", "PROOF-PAGE-1").type("titleTh", "ผลงานจากหน้าจอ").type("summaryTh", SENTENCE);
        form.send("register");
        assertTrue(form.notice().contains("ผลงานจากหน้าจอ"));
        assertTrue(InitiativesPage.open(browser, "analyst").titles().contains("ผลงานจากหน้าจอ"));
        FormPage again = InitiativesPage.open(browser, "analyst").edit("ผลงานจากหน้าจอ");
        assertEquals(SENTENCE, again.value("summaryTh"));
    }

    @Test
    void aRefusalStandsAtItsFieldAndNothingTypedIsLost(Browser browser) {
        FormPage form = newWork(browser);
        form.type("code", "PROOF-PAGE-2").type("summaryTh", SENTENCE).type("website", "no address");
        form.send("register");
        assertEquals(Words.th("initiative.refused.title"), form.refusalAt("titleTh"));
        assertEquals("titleTh", form.focus());
        assertEquals(SENTENCE, form.value("summaryTh"));
        assertEquals("no address", form.value("website"));
    }

    @Test
    void aRefusalSpeaksTheLanguageOfThePerson(Browser browser) {
        LoginPage.open(browser).as("analyst2").speak("en");
        FormPage form = InitiativesPage.open(browser, "analyst").register();
        form.type("titleTh", "ผลงาน");
        form.send("register");
        assertEquals(Words.en("initiative.refused.code"), form.refusalAt("code"));
        form.speak("th");
    }

    @Test
    void whoSavesSecondIsToldAndKeepsWhatWasTyped(Browser browser) {
        FormPage form = newWork(browser);
        form.type("code", "PROOF-PAGE-3").type("titleTh", "ผลงานสองคน");
        form.send("register");
        FormPage first = InitiativesPage.open(browser, "analyst").edit("ผลงานสองคน");
        String page = browser.path();
        browser.anotherTab();
        browser.open(page);
        new FormPage(browser).type("titleEn", "Written by the other").send("save");
        browser.firstTab();
        first.type("titleEn", SENTENCE);
        first.send("save");
        assertEquals(Words.th("shared.refused.stale"), first.refusals());
        assertEquals(SENTENCE, first.value("titleEn"));
    }

    @Test
    void aDirectorSeesTheOwnUnitsWorksOnly(Browser browser) {
        LoginPage.open(browser).as("director1");
        int all = InitiativesPage.open(browser, "director").titles().size();
        browser.forgetEverything();
        LoginPage.open(browser).as("director2");
        int own = InitiativesPage.open(browser, "director").titles().size();
        assertTrue(own > 0 && own < all, own + " of " + all);
        assertFalse(InitiativesPage.open(browser, "director").titles().contains("พื้นที่ปลอดการบังคับคดี"));
    }
}
