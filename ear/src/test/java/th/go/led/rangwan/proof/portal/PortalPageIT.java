package th.go.led.rangwan.proof.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.Browser;
import th.go.led.rangwan.proof.browser.WithBrowser;
import th.go.led.rangwan.proof.browser.page.AnswerPage;
import th.go.led.rangwan.proof.browser.page.DeskPage;
import th.go.led.rangwan.proof.browser.page.FormPage;
import th.go.led.rangwan.proof.server.Words;

/** People at their browsers between the portal and the desk. */
@WithBrowser
class PortalPageIT {
    private static final long NOMINATION = 1; // the demo's only one
    private static final String TYPED = "พิมพ์ก่อนหมดเวลา “ยังไม่ได้บันทึก” ๑๒๓";
    private static Portal portal;

    @BeforeAll
    static void start() throws Exception {
        portal = Portal.running();
    }

    private static Browser at(Browser browser) {
        return browser.at(portal.address());
    }

    private static void enter(Browser browser, String account) {
        browser.type(By.id("username"), account);
        browser.type(By.id("password"), "portal-" + account);
        browser.follow(By.id("kc-login"));
    }

    @Test
    void thePageAskedForFollowsTheLoginAndLeavingIsSaid(Browser browser) throws Exception {
        at(browser).open("/director/initiatives.xhtml");
        enter(browser, "director1");
        assertEquals("/director/initiatives.xhtml", browser.path());
        int before = portal.keycloak().sessions("director1");
        browser.follow(By.cssSelector("form.leave button"));
        assertEquals(Words.th("identity.left"), new DeskPage(browser).heading());
        assertEquals(before - 1, portal.keycloak().sessions("director1"));
        browser.follow(By.id("enter"));
        browser.one(By.id("kc-login"));
    }

    @Test
    void whoIsUnknownHereCanLeaveAgain(Browser browser) {
        browser.expect("status of 403");
        at(browser).open("/");
        enter(browser, "stranger1");
        assertEquals(Words.th("identity.stranger.unknown"), new DeskPage(browser).heading());
        browser.follow(By.cssSelector("main form button.btn--main"));
        assertEquals(Words.th("identity.left"), new DeskPage(browser).heading());
    }

    @Test
    void whatIsTypedWhileTheSessionEndsIsSavedAfterTheWayBackIn(Browser browser) {
        at(browser).open(AnswerPage.address(NOMINATION, "12"));
        enter(browser, "analyst1");
        AnswerPage page = AnswerPage.open(browser, NOMINATION, "12");
        browser.expect("status of 401");
        browser.expect("status of 403");
        browser.loseSession();
        page.type("th", TYPED);
        browser.until("the way back in is shown", () -> browser.has(By.cssSelector("[data-mark='th'] a")));
        assertTrue(page.mark("th")
                .contains(browser.one(By.cssSelector("[data-answer]")).getDomAttribute("data-login")));
        assertEquals(TYPED, page.value("th"));
        String here = browser.window();
        browser.anotherTab();
        browser.open("/"); // what the link opens; the portal still knows the person
        assertFalse(browser.has(By.id("kc-login")));
        browser.to(here);
        page.awaitMark("th", Words.th("nomination.save.saved", "\\d\\d:\\d\\d:\\d\\d"));
        assertEquals(TYPED, AnswerPage.open(browser, NOMINATION, "12").value("th"));
    }

    @Test
    void aFormSentAfterTheSessionEndedLeadsOverThePortalBackToWhatWasTyped(Browser browser) {
        at(browser).open("/analyst/initiative-edit.xhtml");
        enter(browser, "analyst2");
        FormPage form = new FormPage(browser);
        form.type("code", "PORTAL-1").type("titleTh", TYPED);
        browser.loseSession();
        browser.follow(By.id("register"));
        assertEquals("/analyst/initiative-edit.xhtml", browser.path().replaceAll("\\?.*", ""));
        FormPage again = new FormPage(browser);
        browser.until(
                "both texts are offered",
                () -> browser.all(By.cssSelector(".draft .kept-text")).size() == 2);
        again.putBack();
        again.putBack();
        assertEquals(TYPED, again.value("titleTh"));
        assertEquals("PORTAL-1", again.value("code"));
        again.send("register");
        assertTrue(again.notice().contains(TYPED));
    }

    @Test
    void whoseAccessTheAdministratorEndsIsOutAtTheNextRequestAndInAgainWhenGiven(Browser browser) {
        PortalVisitor director = portal.as("director2");
        assertEquals(200, director.ask("/director/work-list.xhtml").statusCode());
        at(browser).open("/admin/people.xhtml?q=director2");
        enter(browser, "admin1");
        browser.follow(By.cssSelector("#people tbody a"));
        new FormPage(browser).send("end-access");
        assertTrue(browser.one(By.id("access-state")).getText().contains(Words.th("organisation.access.ended")));
        var refused = director.ask("/director/work-list.xhtml");
        assertEquals(403, refused.statusCode());
        assertTrue(refused.body().contains(Words.th("identity.stranger.ended")));
        assertEquals(403, portal.as("director2").ask("/home").statusCode(), "a new login does not help");
        new FormPage(browser).send("give-access");
        assertEquals(200, director.ask("/director/work-list.xhtml").statusCode());
    }
}
