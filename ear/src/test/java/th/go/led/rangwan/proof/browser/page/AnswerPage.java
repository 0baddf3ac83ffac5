package th.go.led.rangwan.proof.browser.page;

import org.openqa.selenium.By;
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
}
