package th.go.led.rangwan.proof.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.Browser;
import th.go.led.rangwan.proof.browser.Look;
import th.go.led.rangwan.proof.browser.WithBrowser;
import th.go.led.rangwan.proof.browser.page.DossierPages;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** The executive on a phone: what is only to be known together, and a decision in two taps in the right capacity. */
@RunAsClient
@WithBrowser
class DecisionPageIT extends TheWhole {
    private static final String TITLE = "ผลงาน BRIEF-READY"; // made by BriefReadyIT
    private static final String OPINION = "เห็นควรอนุมัติ ผลงานชัดและมีเครือข่ายจริง";

    /** Whether what has that selector can be seen without a scroll and is not under the decision's bar. */
    private static final String IN_FIRST_VIEW = """
            const seen = document.querySelector(arguments[0]).getBoundingClientRect();
            const bar = document.querySelector('.decide').getBoundingClientRect();
            return window.scrollY === 0 && seen.top >= 0 && seen.bottom <= bar.top && bar.bottom <= window.innerHeight;
            """;

    @Test
    void theExecutiveKnowsDecidesInTwoTapsAndTheSecretaryIsRefused(Browser browser) {
        LoginPage.open(browser).as("ddg1");
        Assumptions.assumeTrue(browser.has(By.partialLinkText(TITLE)), "BriefReadyIT did not run before");
        String id = idOf(browser);
        theSecretaryMayReadAndNotSign(browser, id);
        browser.forgetEverything();
        browser.widen(390);
        LoginPage.open(browser).as("ddg1");
        severalAreAcknowledgedAtOnce(browser);
        decidesInTwoTaps(browser);
        browser.widen(1440);
        DossierPages dossier = new DossierPages(browser, "ddg", id).open("decision");
        assertTrue(dossier.text().contains("รักษาราชการแทน อธิบดีกรมบังคับคดี"), dossier.text());
        Look.at(browser, "decision-approved");
    }

    private static String idOf(Browser browser) {
        browser.follow(By.partialLinkText(TITLE));
        assertTrue(browser.path().startsWith("/ddg/brief.xhtml?id="));
        Look.at(browser, "brief-decidable");
        String id = DossierPages.idAt(browser);
        browser.open("/ddg/work-list.xhtml");
        Look.at(browser, "inbox-ddg");
        return id;
    }

    private static void theSecretaryMayReadAndNotSign(Browser browser, String id) {
        browser.forgetEverything();
        LoginPage.open(browser).as("secretary1");
        DossierPages dossier = new DossierPages(browser, "secretary", id).open("brief");
        assertTrue(dossier.text().contains(OPINION));
        assertFalse(browser.has(By.id("approve")), "a secretary has nothing to sign with");
        browser.expect("403");
        browser.open("/ddg/brief.xhtml?id=" + id);
        assertFalse(browser.has(By.id("approve")));
        browser.forgetEverything();
        LoginPage.open(browser).as("auditor1");
        browser.open("/auditor/audit-trail.xhtml");
        String trail = browser.one(By.id("main")).getText();
        assertTrue(trail.contains("secretary1"), trail);
    }

    private static void severalAreAcknowledgedAtOnce(Browser browser) {
        browser.follow(By.id("know-all"));
        int all = browser.all(By.name("known")).size();
        assertTrue(all >= 2, "to be known: " + all);
        Look.at(browser, "acknowledge");
        browser.widen(390);
        assertEquals(
                Words.th("decision.know.act", all),
                browser.one(By.id("acknowledgeAll")).getText());
        browser.all(By.name("known")).get(0).click();
        assertEquals(
                Words.th("decision.know.act", all - 1),
                browser.one(By.id("acknowledgeAll")).getText());
        DossierPages page = new DossierPages(browser, "ddg", "");
        page.send("acknowledgeAll");
        assertEquals(Words.th("decision.done.acknowledged", all - 1), page.notice());
        browser.follow(By.id("know-all"));
        assertEquals(1, browser.all(By.name("known")).size());
        page.send("acknowledgeAll");
        assertFalse(browser.has(By.id("know-all")), "nothing is left to be known");
    }

    private static void decidesInTwoTaps(Browser browser) {
        browser.follow(By.partialLinkText(TITLE)); // the first tap
        for (String part : new String[] {"h1", ".ask", ".facts", ".brief .ink"}) {
            assertTrue((Boolean) browser.script(IN_FIRST_VIEW, part), part + " before the first scroll");
        }
        assertTrue(browser.one(By.cssSelector(".decide .cap")).getText().contains("รักษาราชการแทน"));
        DossierPages dossier = new DossierPages(browser, "ddg", "");
        dossier.send("approve"); // the second
        assertEquals(Words.th("decision.done.APPROVE"), dossier.notice());
        assertFalse(browser.has(By.partialLinkText(TITLE)), "it does not wait any more");
        assertTrue(browser.one(By.cssSelector(".receipt")).getText().contains("รักษาราชการแทน"));
        assertTrue(browser.has(By.id("recall-it")), "it may be recalled until the next acts");
    }
}
