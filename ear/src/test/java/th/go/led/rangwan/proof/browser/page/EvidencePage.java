package th.go.led.rangwan.proof.browser.page;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.proof.browser.Browser;

/** The evidence of a nomination, and the pages of its items. */
public final class EvidencePage extends FormPage {
    private final long nomination;

    private EvidencePage(Browser browser, long nomination) {
        super(browser);
        this.nomination = nomination;
    }

    /** Opens the evidence of that nomination. */
    public static EvidencePage open(Browser browser, long nomination) {
        browser.open("/analyst/files.xhtml?id=" + nomination);
        return new EvidencePage(browser, nomination);
    }

    /** Brings a file in; the page of its item follows. */
    public EvidencePage bring(Path file) {
        browser().open("/analyst/evidence-add.xhtml?id=" + nomination);
        browser().one(By.id("file")).sendKeys(file.toString());
        send("upload");
        return this;
    }

    /** Adds a link; the page of its item follows. */
    public EvidencePage link(String title, String url) {
        browser().open("/analyst/evidence-add.xhtml?id=" + nomination);
        type("title", title);
        type("url", url);
        send("link");
        return this;
    }

    /** The name of the item at hand. */
    public String item() {
        return browser().one(By.cssSelector("main .head h2")).getText();
    }

    /** The id of the item at hand, from the address. */
    public String id() {
        return browser().path().replaceAll(".*item=(\\d+).*", "$1");
    }

    /** Whether the picture of its first page came; waits for it. */
    public boolean previewed() {
        WebElement picture = browser().one(By.cssSelector(".pages img"));
        browser().script("arguments[0].scrollIntoView()", picture);
        browser()
                .until("preview", () -> Boolean.TRUE.equals(browser().script("return arguments[0].complete", picture)));
        return ((Number) browser().script("return arguments[0].naturalWidth", picture)).intValue() > 100;
    }

    /** The names of what the judges see, by place. */
    public List<String> used() {
        return browser().all(By.cssSelector("#evidence tbody tr:not(.off) td.item a b")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** The names of what is not used yet or withdrawn. */
    public List<String> spare() {
        return browser().all(By.cssSelector("#evidence tbody tr.off td.item a b")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** How many of how many criteria rest on an item. */
    public String covered() {
        return browser().one(By.id("covered")).getText();
    }

    /** Asks to put the item aside; the page names what would be lost. */
    public EvidencePage aside(String id) {
        browser().open("/analyst/files.xhtml?id=" + nomination + "&aside=" + id);
        return this;
    }

    /** What would be lost by it; empty when nothing. */
    public String losing() {
        return browser().has(By.id("losing")) ? browser().one(By.id("losing")).getText() : "";
    }

    /** The words of an element of this id. */
    public String words(String id) {
        return browser().one(By.id(id)).getText();
    }
}
