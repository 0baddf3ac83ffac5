package th.go.led.rangwan.proof.browser.page;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.proof.browser.Browser;

/** An incoming paper: registering one, and confirming what was read in it. */
public final class PaperPage extends FormPage {
    private PaperPage(Browser browser) {
        super(browser);
    }

    /** Opens the form for a new paper from the list of cycles, as a newcomer does. */
    public static PaperPage register(Browser browser) {
        browser.open("/analyst/cycles.xhtml");
        browser.follow(By.cssSelector("main a[href*='paper-register']"));
        return new PaperPage(browser);
    }

    /** Pastes words into the text of the paper. */
    public PaperPage paste(String words) {
        WebElement field = browser().one(By.id("text"));
        field.click();
        browser().script("document.execCommand('insertText', false, arguments[0])", words);
        return this;
    }

    /** The proposal of that kind and number. */
    public WebElement proposal(String kind, String number) {
        return browser()
                .one(By.cssSelector(".prop[data-kind='" + kind + "']"
                        + (number.isEmpty() ? "" : "[data-number='" + number + "']")));
    }

    /** How many proposals of that kind there are. */
    public int count(String kind) {
        return browser().all(By.cssSelector(".prop[data-kind='" + kind + "']")).size();
    }

    /** What was said about that proposal: OPEN, CONFIRMED, CORRECTED, REJECTED. */
    public String state(String kind, String number) {
        return proposal(kind, number).getDomAttribute("class").replaceAll(".*prop--(\\w+).*", "$1");
    }

    /** Presses confirm, no or fix of a proposal by the class of the button; a page follows. */
    public PaperPage press(String kind, String number, String act) {
        WebElement row = proposal(kind, number);
        browser().navigate(() -> row.findElement(By.cssSelector("." + act)).click());
        return this;
    }

    /** Confirms everything open in a group; a page follows. */
    public PaperPage confirmAll(String group) {
        browser().follow(By.cssSelector(".all-" + group));
        return this;
    }

    /** Shows the place of a proposal in the text; the words that are marked then. */
    public String place(String kind, String number) {
        proposal(kind, number).findElement(By.cssSelector("a[data-mark]")).click();
        List<WebElement> marked = browser().all(By.cssSelector("#words mark.on"));
        return String.join(
                "",
                marked.stream().map(one -> one.getDomProperty("textContent")).toList());
    }
}
