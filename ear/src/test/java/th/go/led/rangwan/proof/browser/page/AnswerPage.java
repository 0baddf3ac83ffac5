package th.go.led.rangwan.proof.browser.page;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.proof.browser.Browser;

/** The page of one question, whose texts are saved while they are typed. */
public final class AnswerPage extends FormPage {
    private AnswerPage(Browser browser) {
        super(browser);
    }

    /** The address of a question, by the nomination's id and the question's code. */
    public static String address(long nomination, String question) {
        return "/analyst/answers.xhtml?id=" + nomination + "&q=" + question;
    }

    /** Opens the page of a question as an analyst. */
    public static AnswerPage open(Browser browser, long nomination, String question) {
        browser.open(address(nomination, question));
        return new AnswerPage(browser);
    }

    /** Types at the end of a text by key strokes; what stands there stays. */
    public AnswerPage add(String part, String text) {
        WebElement field = browser().one(By.id(part));
        field.sendKeys(text);
        return this;
    }

    /** What the mark below a text says: typing, saving, saved, kept. */
    public String mark(String part) {
        return browser()
                .one(By.cssSelector("[data-mark='" + part + "']"))
                .getText()
                .strip();
    }

    /** Waits until the mark below a text matches a pattern. */
    public AnswerPage awaitMark(String part, String pattern) {
        browser().until("the mark of " + part + " says " + pattern, () -> mark(part)
                .matches(pattern));
        return this;
    }

    /** Opens the page of a question from the pages of a role's folder. */
    public static AnswerPage open(Browser browser, String folder, long nomination, String question) {
        browser.open(address(nomination, question).replace("/analyst/", "/" + folder + "/"));
        return new AnswerPage(browser);
    }

    /** Who writes in a text just now, as the page says beside it. */
    public String beside(String part) {
        return browser()
                .one(By.cssSelector("[data-beside='" + part + "']"))
                .getText()
                .strip();
    }

    /** Waits until a text holds these words. */
    public AnswerPage awaitValue(String part, String words) {
        browser().until(part + " holds " + words, () -> words.equals(value(part)));
        return this;
    }

    /** Waits until both texts of a conflict stand side by side. */
    public AnswerPage awaitClash() {
        browser().one(By.cssSelector(".clash [data-act=mine]"));
        return this;
    }

    /** One's own text in the conflict, or the other one: {@code mine} or {@code theirs}. */
    public String clash(String whose) {
        return browser().one(By.cssSelector(".clash [data-" + whose + "]")).getDomProperty("textContent");
    }

    /** The heading over the other text of the conflict. */
    public String clashWith() {
        return browser().one(By.cssSelector(".clash .pair > div:last-child b")).getText();
    }

    /** Settles the conflict: {@code mine}, {@code theirs} or {@code merge}. */
    public AnswerPage settle(String act) {
        browser().one(By.cssSelector(".clash [data-act=" + act + "]")).click();
        return this;
    }

    /** Pastes rich text into a field, as a browser does after a copy in Word. */
    public AnswerPage paste(String part, String html, String plain) {
        browser()
                .script(
                        "const field = document.getElementById(arguments[0]); field.focus();"
                                + "field.setSelectionRange(field.value.length, field.value.length);"
                                + "const data = new DataTransfer(); data.setData('text/html', arguments[1]);"
                                + "data.setData('text/plain', arguments[2]);"
                                + "const event = new ClipboardEvent('paste', {clipboardData: data, bubbles: true,"
                                + " cancelable: true});"
                                + "if (field.dispatchEvent(event)) document.execCommand('insertText', false, arguments[2]);",
                        part,
                        html,
                        plain);
        return this;
    }

    /** What the page says of a pasted text. */
    public String pasted() {
        return browser().one(By.cssSelector(".pasted")).getText();
    }

    /** Puts the text back as it was pasted. */
    public AnswerPage putBackAsPasted() {
        browser().one(By.cssSelector(".pasted [data-act=back]")).click();
        return this;
    }

    /** Selects words of a text with the keyboard's selection and asks to comment on them. */
    public AnswerPage commentOn(String part, String words) {
        browser()
                .script(
                        "const field = document.getElementById(arguments[0]); field.focus();"
                                + "const at = field.value.indexOf(arguments[1]);"
                                + "field.setSelectionRange(at, at + arguments[1].length);",
                        part,
                        words);
        browser().one(By.cssSelector("[data-comment='" + part + "']")).sendKeys(Keys.ENTER);
        return this;
    }

    /** The comments, as the page says them. */
    public String comments() {
        return browser().one(By.id("comments")).getText();
    }

    /** Opens the form under the first comment and presses a button of it, after typing. */
    public AnswerPage answerFirst(String words, String button) {
        browser().script("document.querySelector('.threads details').open = true");
        if (!words.isEmpty()) {
            browser().type(By.id("threads:0:thread:reply"), words);
        }
        browser().follow(By.id("threads:0:thread:" + button));
        return this;
    }

    /** The line of a question in the list. */
    public String listed(String question) {
        return browser()
                .one(By.xpath("//nav[contains(@class,'qlist')]//li/a[b[1][normalize-space()='" + question + "']]"))
                .getText();
    }
}
