package th.go.led.rangwan.proof.browser.page;

import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import th.go.led.rangwan.proof.browser.Browser;

/** A page with a form: its fields go by their ids, which are the names of what they hold. */
public class FormPage extends DeskPage {
    /** The form of the page at hand. */
    public FormPage(Browser browser) {
        super(browser);
    }

    /** Types into the field with this id, in place of what stood there. */
    public final FormPage type(String field, String text) {
        browser().type(By.id(field), text);
        return this;
    }

    /** Chooses what a list offers, by its words. */
    public final FormPage choose(String list, String words) {
        new Select(browser().one(By.id(list))).selectByVisibleText(words);
        return this;
    }

    /** Chooses what a list offers, by the value behind the words. */
    public final FormPage chooseValue(String list, String value) {
        new Select(browser().one(By.id(list))).selectByValue(value);
        return this;
    }

    /** What stands in the field with this id. */
    public final String value(String field) {
        return browser().one(By.id(field)).getDomProperty("value");
    }

    /** The field that has the focus. */
    public final String focus() {
        return String.valueOf(browser().script("return document.activeElement.id"));
    }

    /** The words that this device kept and offers above the form; waits for them. */
    public final String offered() {
        return browser().one(By.cssSelector(".draft .kept-text")).getDomProperty("textContent");
    }

    /** Whether the device offers words that it kept. */
    public final boolean offers() {
        return browser().has(By.cssSelector(".draft .kept-text"));
    }

    /** Puts the offered words back into their field. */
    public final void putBack() {
        browser().one(By.cssSelector(".draft .acts button:first-child")).click();
    }
}
