package th.go.led.rangwan.proof.browser.page;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import th.go.led.rangwan.proof.browser.Browser;

/** The letters of one nomination and the page of one of them, as an analyst sees them. */
public final class LetterPages extends FormPage {
    private final long nomination;

    /** The letters of that nomination. */
    public LetterPages(Browser browser, long nomination) {
        super(browser);
        this.nomination = nomination;
    }

    /** Plans a letter of a body that is new to the desk; its id. */
    public long plan(String bodyName) {
        browser().open("/analyst/letter-plan.xhtml?id=" + nomination);
        new Select(browser().one(By.id("bodyId"))).selectByValue("0");
        type("bodyNameTh", bodyName);
        send("do");
        return Long.parseLong(browser().path().replaceAll(".*[?&]letter=(\\d+).*", "$1"));
    }

    /** Opens the page of a letter, at that act when one is named. */
    public LetterPages letter(long id, String act) {
        browser()
                .open("/analyst/letter.xhtml?id=" + nomination + "&letter=" + id
                        + (act.isEmpty() ? "" : "&act=" + act));
        return this;
    }

    /** Opens the table of all letters. */
    public LetterPages table() {
        browser().open("/analyst/letters.xhtml?id=" + nomination);
        return this;
    }

    /** The messages about the letter, the latest first, each as its words. */
    public List<String> messages() {
        return browser().all(By.cssSelector("#message-log tbody tr")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** All that the page says. */
    public String text() {
        return browser().one(By.id("main")).getText();
    }

    /** The address of the first file of that ending among the numbered letters. */
    public String paper(String ending) {
        return browser()
                .one(By.cssSelector("#requests a[href$='" + ending + "']"))
                .getDomProperty("href");
    }
}
