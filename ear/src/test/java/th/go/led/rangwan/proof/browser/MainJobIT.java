package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.page.DossierPages;
import th.go.led.rangwan.proof.browser.page.FormPage;
import th.go.led.rangwan.proof.browser.page.InitiativesPage;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** The main job by three people, from a new work to the numbered memo with everybody's words on it. */
@RunAsClient
@WithBrowser
class MainJobIT extends TheWhole {
    private static final String TITLE = "ศูนย์ไกล่เกลี่ยหนี้ครัวเรือน";
    private static final String ANSWER = "ลูกหนี้ที่ยากจนเข้าถึงการไกล่เกลี่ยได้ในชุมชนของตน";
    private static final String OPINION = "เห็นควรอนุมัติ ผลงานชัดและมีเครือข่ายจริง";
    private static final String CONDITION = "ให้คำแปลครบทุกข้อก่อนยื่น";

    @Test
    void threePeopleTakeAWorkFromTheRegisterToTheMemo(Browser browser) throws IOException {
        String work = theDirectorRegistersAWorkThatPasses(browser);
        String id = theAnalystBeginsAndDrafts(browser, work);
        theDirectorAnnotates(browser, id);
        theDeputyDecidesOnAPhone(browser, id);
        String memo = theAnalystIssuesTheMemo(browser, id);
        for (String words : new String[] {TITLE, OPINION, "อนุมัติโดยมีเงื่อนไข", "รักษาราชการแทน", "๒๕๖๔"}) {
            assertTrue(squeezed(memo).contains(squeezed(words)), words + " in\n" + memo);
        }
    }

    private static String theDirectorRegistersAWorkThatPasses(Browser browser) {
        LoginPage.open(browser).as("director1");
        FormPage form = InitiativesPage.open(browser, "director").register();
        form.type("code", "MAIN-JOB").type("titleTh", TITLE).type("titleEn", "Household debt mediation centre");
        select(browser, "fact-nominee-kind", "public");
        select(browser, "fact-nominator-kind", "self");
        select(browser, "fact-unpsa-won", "no");
        select(browser, "fact-un-involvement", "none");
        select(browser, "fact-started-proof", "yes");
        form.type("fact-started-on", "1 ต.ค. 2561");
        for (String ruling : new String[] {"innovative", "fit-2"}) {
            select(browser, "fact-" + ruling, "yes");
            form.type("note-" + ruling, "ไกล่เกลี่ยก่อนบังคับคดีเป็นครั้งแรกของประเทศ");
        }
        form.send("register");
        String work = DossierPages.idAt(browser);
        browser.open("/director/screening.xhtml?cycle=unpsa-2022&work=" + work + "&category=2");
        new FormPage(browser).send("check-work");
        new FormPage(browser).send("say-go");
        return work;
    }

    private static String theAnalystBeginsAndDrafts(Browser browser, String work) {
        browser.forgetEverything();
        LoginPage.open(browser).as("analyst1");
        browser.open("/analyst/screening.xhtml?cycle=unpsa-2022&work=" + work + "&category=2");
        new FormPage(browser).send("begin-nomination");
        String id = DossierPages.idAt(browser);
        DossierPages dossier = new DossierPages(browser, "analyst", id);
        dossier.open("answers", "&q=1").type("th", ANSWER).type("en", "Poor debtors reach mediation where they live");
        dossier.send("save");
        assertTrue(dossier.open("answers", "&q=1").value("th").contains(ANSWER));
        twoConfirmTheCategory(browser, dossier);
        dossier.open("nomination").send("sendUp");
        assertTrue(dossier.route().contains(Words.th("decision.ask.DECIDE")));
        return id;
    }

    /** The route refuses until whoever prepares the dossier and a colleague have confirmed its category. */
    private static void twoConfirmTheCategory(Browser browser, DossierPages dossier) {
        dossier.open("nomination").send("sendUp");
        assertTrue(dossier.text().contains(Words.th("nomination.lack.category.none", "2")));
        dossier.open("category");
        select(browser, "colleague", "analyst2");
        dossier.send("confirm");
        browser.forgetEverything();
        LoginPage.open(browser).as("analyst2");
        assertTrue(browser.one(By.id("tasks")).getText().contains(TITLE));
        dossier.open("category").send("confirm");
        assertTrue(dossier.text().contains(Words.th("nomination.category.complete")));
        browser.forgetEverything();
        LoginPage.open(browser).as("analyst1");
    }

    private static void theDirectorAnnotates(Browser browser, String id) {
        browser.forgetEverything();
        LoginPage.open(browser).as("director1");
        assertTrue(browser.one(By.id("tasks")).getText().contains(TITLE));
        DossierPages dossier = new DossierPages(browser, "director", id);
        dossier.open("annotate").type("words", OPINION);
        dossier.send("pass");
        assertEquals(Words.th("decision.done.passed"), dossier.notice());
    }

    private static void theDeputyDecidesOnAPhone(Browser browser, String id) {
        browser.forgetEverything();
        browser.widen(390);
        LoginPage.open(browser).as("ddg1");
        browser.follow(By.cssSelector("#tasks a[href$='brief.xhtml?id=" + id + "']"));
        DossierPages dossier = new DossierPages(browser, "ddg", id);
        assertTrue(dossier.text().contains(OPINION));
        assertTrue(dossier.text().contains("รักษาราชการแทน"));
        browser.follow(By.id("conditions"));
        browser.type(By.id("terms:0:conditionWords"), CONDITION);
        browser.type(By.id("terms:0:due"), "31/02/2564");
        dossier.send("decide");
        assertTrue(browser.one(By.id("terms:0:due-refusal")).getText().contains("28"));
        assertEquals(CONDITION, dossier.value("terms:0:conditionWords"));
        browser.type(By.id("terms:0:due"), "26 พ.ย. 2564");
        dossier.send("decide");
        assertEquals(Words.th("decision.done.APPROVE_WITH_CONDITIONS"), dossier.notice());
        browser.widen(1440);
    }

    private static String theAnalystIssuesTheMemo(Browser browser, String id) throws IOException {
        browser.forgetEverything();
        LoginPage.open(browser).as("analyst1");
        assertTrue(browser.one(By.id("tasks")).getText().contains(CONDITION));
        DossierPages dossier = new DossierPages(browser, "analyst", id);
        dossier.open("memo").send("compose");
        dossier.send("saveAndIssue");
        String paper =
                String.valueOf(browser.script("return document.querySelector('a[href*=\"/download/memo/\"]').href"));
        Object content = browser.later(
                "fetch(arguments[0]).then(r => r.arrayBuffer()).then(b => {"
                        + "let s = ''; new Uint8Array(b).forEach(x => s += String.fromCharCode(x)); done(btoa(s)); });",
                paper);
        try (PDDocument document = Loader.loadPDF(Base64.getDecoder().decode(content.toString()))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void select(Browser browser, String list, String value) {
        browser.one(By.cssSelector("#" + list + " option[value='" + value + "']"))
                .click();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u2060\\u200b]+", "");
    }
}
