package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.page.DeskPage;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.browser.page.WorkListPage;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** Coming in, choosing a language, going out. */
@RunAsClient
@WithBrowser
class IdentityPageIT extends TheWhole {
    @Test
    void everyRoleLandsOnItsFirstPage(Browser browser) {
        for (String login : new String[] {"analyst1", "director1", "ddg1", "secretary1"}) {
            browser.forgetEverything();
            DeskPage desk = LoginPage.open(browser).as(login);
            String heading = login.equals("ddg1") ? "งานที่รอท่าน" : Words.th("task.title"); // an executive is ท่าน
            assertTrue(desk.heading().startsWith(heading), login + " " + desk.heading());
            assertTrue(browser.path().endsWith("/work-list.xhtml"), browser.path());
        }
    }

    @Test
    void aWrongPasswordIsToldInPlainWords(Browser browser) {
        LoginPage page = LoginPage.open(browser);
        page.enter("analyst1", "wrong");
        assertEquals(Words.th("identity.login.failed"), LoginPage.here(browser).refusal());
    }

    @Test
    void theLanguageIsKeptForThePersonOnEveryDevice(Browser browser) {
        DeskPage desk = LoginPage.open(browser).as("secretary1");
        desk.speak("en");
        assertEquals("en", desk.language());
        assertEquals(Words.en("task.title"), desk.heading());
        browser.forgetEverything();
        DeskPage elsewhere = LoginPage.open(browser).as("secretary1");
        assertEquals("en", elsewhere.language());
        elsewhere.speak("th");
        assertEquals(Words.th("task.title"), elsewhere.heading());
    }

    @Test
    void theMastheadNamesThePersonsUnitAndFitsAtEveryWidth(Browser browser) {
        for (String login : new String[] {"director1", "analyst1"}) {
            browser.forgetEverything();
            DeskPage desk = LoginPage.open(browser).as(login);
            try {
                for (String language : new String[] {"en", "th"}) {
                    desk.speak(language);
                    fits(browser, login + " " + language);
                }
            } finally {
                browser.widen(1440);
                desk.speak("th");
            }
        }
    }

    private static void fits(Browser browser, String who) {
        for (int width : new int[] {320, 820, 1101, 1279, 1280, 1440, 1700}) {
            browser.widen(width);
            String at = who + " " + width;
            assertEquals("0 ", measured(browser).substring(0, 2), at + ": " + measured(browser));
            assertTrue(width < 601 || measured(browser).endsWith("true"), at + ": " + measured(browser));
        }
        browser.widen(1440);
    }

    /** How far the page is too wide; then whether the unit is shown in a masthead of at most three lines. */
    private static String measured(Browser browser) {
        return String.valueOf(browser.script(
                "const page = document.documentElement, mast = document.querySelector('.mast__in');return"
                        + " (page.scrollWidth - page.clientWidth) + ' '+ (document.querySelector('.mast .who >"
                        + " span').offsetHeight > 0 && mast.offsetHeight <= 76);"));
    }

    @Test
    void theDeviceRemembersTheLanguageOfItsLoginPage(Browser browser) {
        LoginPage.open(browser);
        new DeskPage(browser).speak("en");
        LoginPage.open(browser);
        assertEquals(Words.en("identity.login"), new DeskPage(browser).heading());
    }

    @Test
    void aLoginWithoutAPersonIsToldWhomToAsk(Browser browser) {
        browser.expect("status of 403");
        LoginPage.open(browser).enter("stranger1", "demo-stranger1");
        assertEquals(Words.th("identity.stranger.unknown"), new DeskPage(browser).heading());
        browser.follow(By.cssSelector("main form button.btn--main"));
        LoginPage.here(browser);
    }

    @Test
    void aPageAskedForBeforeTheLoginFollowsIt(Browser browser) {
        browser.open("/analyst/work-list.xhtml");
        LoginPage.here(browser).as("analyst2");
        assertEquals("/analyst/work-list.xhtml", browser.path());
        assertEquals(Words.th("task.title"), new WorkListPage(browser).heading());
    }

    @Test
    void whoLeavesIsOut(Browser browser) {
        LoginPage.open(browser).as("analyst2").leave();
        browser.open("/analyst/work-list.xhtml");
        LoginPage.here(browser);
    }

    @Test
    void aLostSessionAsksWhoItIs(Browser browser) {
        LoginPage.open(browser).as("director1");
        browser.loseSession();
        browser.open("/director/work-list.xhtml");
        DeskPage again = LoginPage.here(browser).as("director1");
        assertEquals(Words.th("task.title"), again.heading());
    }
}
