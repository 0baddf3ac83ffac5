package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.page.DossierPages;
import th.go.led.rangwan.proof.browser.page.FormPage;
import th.go.led.rangwan.proof.browser.page.InitiativesPage;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.browser.page.ScreeningPage;
import th.go.led.rangwan.proof.browser.page.WorkListPage;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** From what cannot be told to a nomination: a person rules, it is checked again, a director overrides and says go. */
@RunAsClient
@WithBrowser
class ScreeningPageIT extends TheWhole {
    private static final String TITLE = "คลินิกหนี้เคลื่อนที่";
    private static final String QUESTION = "ผลงานนี้ใช้รถเคลื่อนที่ไกล่เกลี่ยถึงตำบล ถือเป็นนวัตกรรมหรือไม่";
    private static final String RULED = "ไม่เคยมีหน่วยใดไกล่เกลี่ยถึงตำบลมาก่อน";
    private static final String ORDERED = "หญิงหม้ายเป็นผู้ใช้บริการหลัก เห็นว่าตรงสาขา";

    @Test
    void whatCannotBeToldBecomesANomination(Browser browser) {
        String work = theAnalystRegistersChecksAndAsks(browser);
        theDirectorRules(browser);
        theAnalystSeesWhatChangedAndChecksAgain(browser, work);
        theDirectorOverridesAndSaysGo(browser, work);
        theAnalystBegins(browser, work);
    }

    private static String theAnalystRegistersChecksAndAsks(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        FormPage form = InitiativesPage.open(browser, "analyst").register();
        form.type("code", "SCREENED-1").type("titleTh", TITLE).type("titleEn", "Mobile debt clinic");
        String[][] facts = {
            {"nominee-kind", "public"},
            {"nominator-kind", "self"},
            {"unpsa-won", "no"},
            {"un-involvement", "none"},
            {"started-proof", "yes"}
        };
        for (String[] fact : facts) {
            browser.one(By.cssSelector("#fact-" + fact[0] + " option[value='" + fact[1] + "']"))
                    .click();
        }
        form.type("fact-started-on", "1 ต.ค. 2561");
        form.send("register");
        String work = DossierPages.idAt(browser);
        ScreeningPage screening = new ScreeningPage(browser, "analyst", work).open("1", "");
        assertTrue(screening.cell("1").contains(Words.th("shared.verdict.CANNOT_TELL")));
        assertTrue(screening.part("go-word").contains(Words.th("eligibility.go.checkFirst")));
        screening.send("check-work");
        ask(screening, "innovative");
        ask(screening, "fit.1");
        return work;
    }

    private static void ask(ScreeningPage screening, String fact) {
        screening.open("1", "&ask=" + fact);
        screening.type("askWords", QUESTION).type("askDue", "1 ต.ค. 2564");
        screening.send("ask");
        assertEquals(Words.th("eligibility.refused.ask.due"), screening.refusalAt("askDue"));
        assertEquals(QUESTION, screening.value("askWords"));
        screening.type("askDue", "20/10/2564").send("ask");
        assertEquals(Words.th("eligibility.done.asked"), screening.notice());
    }

    private static void theDirectorRules(Browser browser) {
        browser.forgetEverything();
        LoginPage.open(browser).as("director1");
        for (int left = 2; left > 0; left--) {
            browser.open("/director/work-list.xhtml");
            browser.follow(By.xpath("//tr[contains(., '" + TITLE + "')]//a[contains(@href, 'ruling.xhtml')]"));
            FormPage form = new FormPage(browser);
            browser.one(By.cssSelector("input[name='ruling'][value='yes']")).click();
            form.send("rule");
            assertEquals(Words.th("initiative.refused.reason"), form.refusalAt("reason"));
            form.type("reason", RULED).send("rule");
            assertTrue(browser.one(By.id("ruled")).getText().contains(RULED));
        }
    }

    private static void theAnalystSeesWhatChangedAndChecksAgain(Browser browser, String work) {
        browser.forgetEverything();
        LoginPage.open(browser).as("analyst1");
        assertTrue(new WorkListPage(browser)
                .tasks().stream().anyMatch(task -> task.contains(TITLE) && task.contains(Words.th("task.recheck"))));
        ScreeningPage screening = new ScreeningPage(browser, "analyst", work).open("1", "");
        assertTrue(screening.cell("1").contains(Words.th("shared.verdict.PASS")));
        assertTrue(screening.cell("1").contains(Words.th("eligibility.changed")));
        assertTrue(screening.part("checked").contains("เป็นนวัตกรรม"));
        assertTrue(screening.panel().contains(RULED));
        screening.send("check-work");
        assertFalse(screening.cell("1").contains(Words.th("eligibility.changed")));
        screening.send("ask-go");
        assertEquals(Words.th("eligibility.done.goAsked"), screening.notice());
        assertFalse(browser.has(By.id("begin-nomination")));
    }

    private static void theDirectorOverridesAndSaysGo(Browser browser, String work) {
        browser.forgetEverything();
        LoginPage.open(browser).as("director1");
        ScreeningPage screening = new ScreeningPage(browser, "director", work).open("3", "");
        screening.unfold("override").pick("overrideClause", "1.3").pick("overrideVerdict", "PASS");
        screening.send("do-override");
        assertEquals(Words.th("eligibility.refused.reason"), screening.refusalAt("overrideReason"));
        screening.type("overrideReason", ORDERED).send("do-override");
        assertTrue(screening.cell("3").contains(Words.th("eligibility.overridden")));
        assertTrue(screening.panel().contains(ORDERED));
        assertTrue(screening.panel().contains(Words.th("eligibility.override.computed")));
        screening.open("1", "").send("check-work");
        screening.send("say-go");
        assertTrue(screening.cell("1").contains(Words.th("eligibility.go.GO")));
    }

    private static void theAnalystBegins(Browser browser, String work) {
        browser.forgetEverything();
        LoginPage.open(browser).as("analyst1");
        ScreeningPage screening = new ScreeningPage(browser, "analyst", work).open("1", "");
        assertTrue(screening.part("go-word").contains(Words.th("eligibility.go.GO")));
        screening.send("begin-nomination");
        assertTrue(browser.path().contains("answers.xhtml"));
        browser.requireQuiet();
    }
}
