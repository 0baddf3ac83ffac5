package th.go.led.rangwan.proof.browser.page;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import th.go.led.rangwan.proof.browser.Browser;

/** The handwriting on a received paper: entering it, reading it again, giving the work that it asks. */
public final class NotesPage extends FormPage {
    /** The page at hand. */
    public NotesPage(Browser browser) {
        super(browser);
    }

    /** The handwriting of that number on the paper. */
    public WebElement note(int ordinal) {
        return browser()
                .one(By.xpath("//div[@class='reading'][starts-with(@id, 'note-')][.//span[@class='no'][.='" + ordinal
                        + "']]"));
    }

    /** Types what the first reader reads. */
    public NotesPage words(String words) {
        browser().type(By.id("words"), words);
        return this;
    }

    /** How sure the first reader is. */
    public NotesPage sure(String sureness) {
        return pick("sureness", sureness);
    }

    /** The order or opinion found. */
    public NotesPage verb(String verb) {
        new Select(browser().one(By.id("verb"))).selectByValue(verb);
        return this;
    }

    /** The signature as it stands on the paper. */
    public NotesPage signed(String kind, String name, String post, String replaced, String day) {
        new Select(browser().one(By.id("kind"))).selectByValue(kind);
        type("name", name).type("post", post).type("replaced", replaced).type("signedOn", day);
        return this;
    }

    /** Types the second reading of whichever waits first. */
    public NotesPage again(String words, String sureness) {
        browser().type(By.id("againWords"), words);
        return pick("againSureness", sureness);
    }

    /** Opens the form that gives work from the handwriting of that number. */
    public NotesPage give(int ordinal) {
        WebElement link = note(ordinal).findElement(By.cssSelector("a.give"));
        browser().navigate(link::click);
        return this;
    }

    private NotesPage pick(String name, String value) {
        browser()
                .one(By.cssSelector("input[name='" + name + "'][value='" + value + "']"))
                .click();
        return this;
    }
}
