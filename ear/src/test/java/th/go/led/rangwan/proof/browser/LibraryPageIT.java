package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.proof.browser.page.AnswerPage;
import th.go.led.rangwan.proof.browser.page.FormPage;
import th.go.led.rangwan.proof.browser.page.LibraryPages;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** Found again: by a word in the middle of a title, in an earlier answer, in a lesson. */
@RunAsClient
@WithBrowser
class LibraryPageIT extends TheWhole {
    private static final long NOMINATION = 1; // the demo's first
    private static final String NETWORK = "เครือข่ายบริการที่คำนึงถึงสิทธิมนุษยชน";
    private static final String SHIPPED = "บ้านห้วยน้ำใสโมเดล โครงการพัฒนาพื้นที่สูงแบบโครงการหลวงสบเมย";
    private static final String MINE = "ข้อความของฉันที่พิมพ์ไว้ก่อน";
    private static final String EARLIER = "สำนักงานพัฒนารัฐบาลดิจิทัล"; // in the demo's other answer to question 11

    private static LibraryPages as(Browser browser, String login) {
        LoginPage.open(browser).as(login);
        return new LibraryPages(browser);
    }

    @Test
    void aThaiWordInTheMiddleOfATitleIsFoundByDigitsOfEitherKind(Browser browser) {
        LibraryPages page = as(browser, "analyst1").find("คำนึงถึงสิทธิ");
        assertEquals(List.of(NETWORK), page.found("works").stream().distinct().toList());
        assertTrue(page.marked("works").contains("คำนึงถึงสิทธิ"));
        page.find("HR-๒๕๖๒");
        assertEquals(List.of(NETWORK), page.found("works"));
        assertEquals(List.of("HR-2562"), page.marked("works"));
        page.find("ห้วยน\u0e4d\u0e49าใส");
        assertEquals(List.of(SHIPPED), page.found("lessons"), "สระอำ typed as two characters");
        browser.requireQuiet();
    }

    @Test
    void everyCountOpensItsList(Browser browser) {
        LibraryPages page = as(browser, "ddg1").find("สิทธิ");
        String answers = page.count(Words.th("search.group.ANSWERS"));
        page.open(Words.th("search.group.ANSWERS"));
        assertEquals(answers, String.valueOf(page.found("answers").size()));
        assertTrue(page.marked("answers").size() >= page.found("answers").size());
        browser.follow(By.cssSelector("#answers > li > b > a"));
        assertTrue(browser.path().startsWith("/ddg/answers.xhtml?id="), browser.path());
        browser.requireQuiet();
    }

    @Test
    void anotherUnitFindsNothingOfIt(Browser browser) {
        LibraryPages page = as(browser, "director2").find("เครือข่ายบริการ");
        assertTrue(page.text().contains(Words.th("search.nothing", "เครือข่ายบริการ")), page.text());
        assertTrue(page.find("ES-2563").found("works").size() == 1, "one's own is found");
        assertFalse(as2(browser, "admin1").searching(), "who sees no content searches none");
    }

    private static LibraryPages as2(Browser browser, String login) {
        browser.forgetEverything();
        return as(browser, login);
    }

    @Test
    void signsStandForThemselvesAndNothingIsAFault(Browser browser) {
        LibraryPages page = as(browser, "analyst1");
        for (String odd : new String[] {"%", "_", "\\", "'", "\"<b>&", "! --", "ก".repeat(180)}) {
            page.find(odd);
            assertEquals(Words.th("search.title"), page.heading());
        }
        assertTrue(page.find("%").text().contains(Words.th("search.nothing", "%")), page.text());
        browser.requireQuiet();
    }

    @Test
    void anEarlierAnswerIsInsertedBelowOnesOwnAndSavedAsIfTyped(Browser browser) {
        LoginPage.open(browser).as("analyst1");
        AnswerPage page = AnswerPage.open(browser, NOMINATION, "11");
        page.type("th", MINE);
        String saved = Words.th("nomination.save.saved", "\\d\\d:\\d\\d:\\d\\d");
        page.awaitMark("th", saved);
        browser.one(By.cssSelector("#earlier > summary")).click();
        String entry = "//details[@id='earlier']//li[contains(., '" + EARLIER + "')]";
        assertTrue(browser.one(By.xpath(entry)).getText().contains("นักวิเคราะห์ฯ 2"), "who wrote it last");
        browser.one(By.xpath(entry + "//button[@data-insert='th']")).click();
        assertTrue(page.value("th").startsWith(MINE + "\n\n"), page.value("th"));
        assertTrue(page.value("th").contains(EARLIER));
        page.awaitMark("th", saved);
        browser.until("the insertion is stored", () -> {
            String kept = AnswerPage.open(browser, NOMINATION, "11").value("th");
            return kept.startsWith(MINE) && kept.contains(EARLIER);
        });
        browser.one(By.cssSelector("#earlier > summary")).click();
        WebElement field = browser.one(By.id("th"));
        browser.one(By.xpath(entry + "//button[@data-insert='th']")).click();
        String twice = page.value("th");
        field.sendKeys(Keys.chord(Keys.CONTROL, "z"));
        assertTrue(page.value("th").length() < twice.length(), "what was inserted can be undone like typing");
        browser.requireQuiet();
    }

    @Test
    void aLessonIsAddedRewrittenUsedAndRetired(Browser browser) {
        LoginPage.open(browser).as("director1").choose(Words.th("lesson.menu"));
        browser.follow(By.id("begin"));
        FormPage form = new FormPage(browser);
        form.type("titleTh", "คลินิกหนี้ของหน่วยงานพี่เลี้ยง")
                .type("problem", "ลูกหนี้ไม่กล้ามาสำนักงาน")
                .send("add");
        assertEquals(Words.th("lesson.refused.agency"), form.refusalAt("agency"));
        assertEquals("ลูกหนี้ไม่กล้ามาสำนักงาน", form.value("problem"));
        form.type("agency", "หน่วยงานพี่เลี้ยง")
                .type("awardYear", "64")
                .type("sdgTargets", "๑๖.๓")
                .type("takeaway", "ออกไปหาลูกหนี้ก่อน")
                .type("source", "คลินิกให้คำปรึกษา ๒๐ ต.ค. ๒๕๖๔")
                .send("add");
        assertTrue(form.refusalAt("awardYear").contains("64"));
        form.type("awardYear", "พ.ศ. ๒๕๖๔").send("add");
        assertEquals(Words.th("lesson.done.added"), form.notice());
        browser.follow(By.id("change"));
        form.type("result", "ไกล่เกลี่ยสำเร็จเพิ่มขึ้น").send("save");
        assertTrue(new LibraryPages(browser).text().contains(Words.th("lesson.edition", 2)));
        form.send("use");
        assertEquals(Words.th("lesson.refused.target"), form.refusalAt("target"));
        form.choose("target", "HR-2562 " + NETWORK + " · " + Words.th("lesson.use.work"))
                .type("how", "ใช้เป็นแนวเขียนข้อ ๑๑")
                .send("use");
        assertTrue(browser.one(By.id("used-in")).getText().contains("ใช้เป็นแนวเขียนข้อ ๑๑"));
        browser.follow(By.cssSelector("#used-in a"));
        assertTrue(new LibraryPages(browser).text().contains("คลินิกหนี้ของหน่วยงานพี่เลี้ยง"));
        browser.follow(By.xpath("//a[.='คลินิกหนี้ของหน่วยงานพี่เลี้ยง']"));
        form.send("retire");
        assertTrue(form.refusalAt("reason").startsWith(Words.th("lesson.refused.reason", "2000")));
        form.type("reason", "หน่วยงานนั้นเลิกทำแล้ว").send("retire");
        assertTrue(new LibraryPages(browser).text().contains("หน่วยงานนั้นเลิกทำแล้ว"));
        assertFalse(browser.has(By.id("change")));
        assertEquals(
                List.of("คลินิกหนี้ของหน่วยงานพี่เลี้ยง"),
                new LibraryPages(browser).find("ออกไปหาลูกหนี้").found("lessons"));
        browser.requireQuiet();
    }
}
