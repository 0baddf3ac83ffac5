package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import th.go.led.rangwan.proof.browser.page.AnswerPage;
import th.go.led.rangwan.proof.browser.page.FormPage;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.browser.page.WorkListPage;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** Working on answers together: owners, comments, versions, pasted text, limits. */
@RunAsClient
@WithBrowser
class AnswerWorkPageIT extends TheWhole {
    private static final long NOMINATION = 1; // the demo's
    private static final String ROW_9B = "rows:17:"; // the eighteenth question
    private static final String PASSAGE = "ผู้นำชุมชนและอาสาสมัคร";
    private static final String TEXT = "คณะทำงานพบ" + PASSAGE + "ทุกเดือน";

    private static AnswerPage question(Browser browser, String login, String code) {
        LoginPage.open(browser).as(login);
        return AnswerPage.open(browser, NOMINATION, code);
    }

    private static String savedMark() {
        return Words.th("nomination.save.saved", "\\d\\d:\\d\\d:\\d\\d");
    }

    private static void awaitSaved(AnswerPage page, String part) {
        page.awaitMark(part, savedMark());
    }

    private static FormPage charges(Browser browser) {
        browser.open("/analyst/answer-charges.xhtml?id=" + NOMINATION);
        return new FormPage(browser);
    }

    @Test
    void aQuestionEntrustedIsATaskUntilItsAnswerIsDone(Browser browser) {
        question(browser, "analyst1", "9b");
        FormPage form = charges(browser);
        new Select(browser.one(By.id(ROW_9B + "owner"))).selectByVisibleText("นักวิเคราะห์ฯ 2");
        form.type(ROW_9B + "due", "4 ธ.ค. 2564").send("save");
        assertEquals(Words.th("nomination.refused.charge.late", "3 ธ.ค. 2564"), form.refusalAt(ROW_9B + "due"));
        assertEquals("04/12/2564", form.value(ROW_9B + "due"), "what was typed stays");
        form.type(ROW_9B + "due", "31/11/2564").send("save");
        assertTrue(form.refusalAt(ROW_9B + "due").contains("30"), form.refusalAt(ROW_9B + "due"));
        form.type(ROW_9B + "due", "25/11/2564").send("save");
        assertEquals(Words.th("nomination.charges.saved"), form.notice());
        assertTrue(AnswerPage.open(browser, NOMINATION, "9b").listed("9b").contains("นักวิเคราะห์ฯ 2"));
        browser.forgetEverything();
        LoginPage.open(browser).as("analyst2");
        browser.follow(By.partialLinkText(Words.th("task.answer", "9b")));
        AnswerPage page = new OpenedAnswer(browser).page();
        page.type("th", TEXT).type("en", "The working group meets community leaders every month.");
        awaitSaved(page, "th");
        awaitSaved(page, "en");
        assertFalse(tasks(browser).contains(Words.th("task.answer", "9b")), "done: no task any more");
        AnswerPage again = AnswerPage.open(browser, NOMINATION, "9b");
        again.add("th", " แก้อีกครั้ง");
        awaitSaved(again, "th");
        assertTrue(tasks(browser).contains(Words.th("task.answer", "9b")), "an older translation: owed again");
    }

    private static String tasks(Browser browser) {
        browser.open("/analyst/work-list.xhtml");
        return browser.one(By.id("main")).getText();
    }

    /** The page of an answer to which a link led. */
    private record OpenedAnswer(Browser browser) {
        AnswerPage page() {
            String code = browser.path().replaceAll(".*[?&]q=([^&]+).*", "$1");
            return AnswerPage.open(browser, NOMINATION, code);
        }
    }

    @Test
    void aCommentOnAPassageKeepsItsWordsWhenTheTextGoesOn(Browser browser) {
        AnswerPage page = question(browser, "analyst1", "9d");
        page.type("th", TEXT);
        awaitSaved(page, "th");
        browser.forgetEverything();
        LoginPage.open(browser).as("director1");
        AnswerPage directors = AnswerPage.open(browser, "director", NOMINATION, "9d");
        directors.commentOn("th", PASSAGE);
        assertEquals(PASSAGE, directors.value("quote"));
        assertEquals("comment", directors.focus());
        directors.type("comment", "ระบุจำนวนครั้งต่อปี").send("say");
        assertTrue(directors.listed("9d").contains(Words.th("nomination.comment.count", 1)), directors.listed("9d"));
        directors.type("quote", "คำที่ไม่มี").choose("about", Words.th("nomination.thai"));
        directors.type("comment", "ไม่มี").send("say");
        assertEquals(Words.th("nomination.refused.comment.passage"), directors.refusalAt("quote"));
        browser.forgetEverything();
        LoginPage.open(browser).as("analyst1");
        String turn = Words.th("task.comment", "9d");
        new WorkListPage(browser).openTask(turn);
        AnswerPage mine = AnswerPage.open(browser, NOMINATION, "9d");
        assertTrue(mine.comments().contains("ระบุจำนวนครั้งต่อปี"));
        mine.type("th", "คณะทำงานพบชุมชนปีละ 12 ครั้ง");
        awaitSaved(mine, "th");
        AnswerPage changed = AnswerPage.open(browser, NOMINATION, "9d");
        assertTrue(changed.comments().contains(Words.th("nomination.comment.gone")));
        assertTrue(changed.comments().contains(PASSAGE), "the quotation is kept");
        changed.answerFirst("ใส่แล้ว", "resolve");
        assertFalse(changed.listed("9d").contains(Words.th("nomination.comment.count", 1)));
        browser.open("/analyst/work-list.xhtml");
        assertTrue(new WorkListPage(browser).tasks().stream().noneMatch(task -> task.contains(turn)), "it is resolved");
        AnswerPage.open(browser, NOMINATION, "9d").answerFirst("", "reopen");
        assertTrue(changed.comments().contains(Words.th("nomination.comment.kind.REOPENED")));
        changed.answerFirst("", "answer");
        assertEquals(Words.th("nomination.refused.comment.empty"), changed.refusals());
    }

    @Test
    void aPostThatNamesNoNominationGetsThePageThatSaysSo(Browser browser) {
        browser.expect("status of 404");
        AnswerPage page = question(browser, "analyst1", "1");
        browser.script("document.querySelectorAll('input[name=id]').forEach(each => each.remove())");
        page.send("say");
        assertEquals(Words.th("shared.notFound.title"), page.heading());
    }

    @Test
    void theExecutiveReadsCommentsAndWritesNone(Browser browser) {
        LoginPage.open(browser).as("ddg1");
        AnswerPage page = AnswerPage.open(browser, "ddg", NOMINATION, "4c");
        assertTrue(page.comments().contains("ควรบอกจำนวนจังหวัด"));
        assertFalse(browser.has(By.id("comment")));
    }

    @Test
    void anOldVersionBecomesANewOneAndAReaderSeesWhatChanged(Browser browser) {
        AnswerPage page = question(browser, "analyst1", "8b");
        page.type("th", "งบประมาณประจำปีรองรับ");
        awaitSaved(page, "th");
        browser.forgetEverything();
        LoginPage.open(browser).as("director1");
        AnswerPage.open(browser, "director", NOMINATION, "8b");
        browser.forgetEverything();
        AnswerPage again = question(browser, "analyst1", "8b");
        again.add("th", "และเงินนอกงบประมาณ");
        awaitSaved(again, "th");
        browser.forgetEverything();
        LoginPage.open(browser).as("director1");
        AnswerPage directors = AnswerPage.open(browser, "director", NOMINATION, "8b");
        assertTrue(directors.listed("8b").contains(Words.th("nomination.changed.mark")), directors.listed("8b"));
        browser.follow(By.cssSelector("#changed a"));
        assertEquals("และเงินนอกงบประมาณ", plain(browser, "#right ins"));
        assertEquals("", plain(browser, "#left del"));
        browser.follow(By.id("markRead"));
        assertFalse(directors.listed("8b").contains(Words.th("nomination.changed.mark")), directors.listed("8b"));
        browser.forgetEverything();
        question(browser, "analyst1", "8b");
        browser.follow(By.id("history-th"));
        browser.all(By.cssSelector("#versions input[name=a]")).get(1).click();
        browser.follow(By.id("compare"));
        assertEquals("และเงินนอกงบประมาณ", plain(browser, "#right ins"));
        browser.follow(By.id("restoreEarlier"));
        assertEquals(Words.th("nomination.versions.restored", "8b"), page.notice());
        assertEquals(3, browser.all(By.cssSelector("#versions tbody tr")).size(), "history only grows");
        assertEquals(
                "งบประมาณประจำปีรองรับ",
                AnswerPage.open(browser, NOMINATION, "8b").value("th"));
    }

    /** The words of a difference without what is said to a screen reader alone. */
    private static String plain(Browser browser, String which) {
        return String.valueOf(browser.script(
                "return Array.from(document.querySelectorAll(arguments[0]), one => { const copy = one.cloneNode(true);"
                        + " copy.querySelectorAll('.hide').forEach(each => each.remove()); return copy.textContent; })"
                        + ".join('|')",
                which));
    }

    @Test
    void textFromWordIsPastedPlainWithANoteAndCanBePutBack(Browser browser) {
        AnswerPage page = question(browser, "analyst1", "3b");
        String before = page.value("en");
        String html = "<p class=MsoNormal><b>Result</b> is \u201cgood\u201d<del> not</del></p>"
                + "<ul><li>first</li><li>second</li></ul><table><tr><td>a</td><td>1</td></tr></table><img src=x>";
        String plain = "Result is \u201cgood\u201d\n\u2022 first\n\u2022 second\na\t1";
        page.paste("en", html, plain);
        assertEquals(before + "Result is \"good\"\n- first\n- second\na\t1", page.value("en"));
        String note = page.pasted();
        for (String kind : new String[] {"marks", "deleted", "lists", "tables", "pictures"}) {
            assertTrue(note.contains(Words.th("nomination.pasted." + kind, 1)), kind + " in " + note);
        }
        assertTrue(note.contains(Words.th("nomination.pasted.quotes", 2)), note);
        page.putBackAsPasted();
        assertEquals(before + plain, page.value("en"));
        page.type("en", before);
        awaitSaved(page, "en");
        String thai = page.value("th");
        page.paste("th", "", "“น้ำใจ”\u200bผู้ปฏิบัติงาน");
        assertEquals(thai + "“น้ำใจ”ผู้ปฏิบัติงาน", page.value("th"), "Thai words and their quotes stay");
        page.type("th", thai);
        awaitSaved(page, "th");
    }

    @Test
    void whatNobodySeesIsDroppedByTheServerWithANote(Browser browser) {
        AnswerPage page = question(browser, "analyst1", "9c");
        Object answer = browser.later(
                "fetch('/rangwan/autosave/answer', {method: 'POST', headers: {'Content-Type': 'application/json',"
                        + " 'X-Rangwan-Token': document.querySelector('header[data-token]').dataset.token},"
                        + " body: JSON.stringify({nomination: 1, question: '9c', language: 'en',"
                        + " text: 'a\\u0000b\\u202Ec\\ufeff', seen: +document.getElementById('seen-en').value})})"
                        + ".then(r => r.json()).then(done);");
        Map<?, ?> told = (Map<?, ?>) answer;
        assertEquals("abc", told.get("words"));
        assertEquals(Words.th("nomination.cleaned", 2, 1), told.get("dropped"));
        page.awaitValue("en", "abc");
    }

    @Test
    void aTextOverItsLimitIsSavedButTheDossierDoesNotGoUp(Browser browser) {
        AnswerPage page = question(browser, "analyst1", "2");
        String before = page.value("en");
        page.type("en", "word ".repeat(103).strip());
        awaitSaved(page, "en");
        assertEquals(
                Words.th("nomination.words.over", 3),
                browser.one(By.id("meter-says")).getText());
        browser.open("/analyst/nomination.xhtml?id=" + NOMINATION);
        FormPage record = new FormPage(browser);
        record.send("sendUp");
        assertEquals(Words.th("decision.refused.over", "2"), record.refusals());
        AnswerPage again = AnswerPage.open(browser, NOMINATION, "2");
        again.type("en", before);
        awaitSaved(again, "en");
    }

    @Test
    void aQuestionThatIsNotAskedIsStruckAndSaysWhy(Browser browser) {
        question(browser, "analyst1", "7a");
        browser.request(() ->
                browser.one(By.cssSelector("input[name=choice][value=yes]")).click());
        AnswerPage closed = AnswerPage.open(browser, NOMINATION, "7b");
        assertTrue(browser.has(By.cssSelector("#question s")));
        assertTrue(closed.listed("7b")
                .contains(Words.th("nomination.depends.short", "7a", Words.th("nomination.choice.no"))));
        AnswerPage.open(browser, NOMINATION, "7a");
        browser.request(() ->
                browser.one(By.cssSelector("input[name=choice][value=no]")).click());
        AnswerPage.open(browser, NOMINATION, "7b");
        assertFalse(browser.has(By.cssSelector("#question s")));
    }
}
