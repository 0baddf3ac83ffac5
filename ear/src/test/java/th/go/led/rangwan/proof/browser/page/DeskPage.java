package th.go.led.rangwan.proof.browser.page;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.proof.browser.Browser;

/** Any page within the frame: heading, menu, language, refusals and notice. */
public class DeskPage {
    private final Browser browser;

    /** The page at hand. */
    public DeskPage(Browser browser) {
        this.browser = browser;
    }

    protected final Browser browser() {
        return browser;
    }

    /** The page's heading. */
    public String heading() {
        return browser.one(By.tagName("h1")).getText();
    }

    /** The language that the page tells the browser. */
    public String language() {
        return browser.one(By.tagName("html")).getDomAttribute("lang");
    }

    /** Changes the language unless the page is in it already; the same page follows. */
    public void speak(String language) {
        if (!language.equals(language())) {
            WebElement button = browser.all(By.cssSelector(".lang button[value=" + language + "]"))
                    .get(0);
            browser.navigate(() -> browser.script("arguments[0].click()", button));
        }
    }

    /** Who is logged in, with the unit. */
    public String person() {
        return browser.one(By.cssSelector(".mast .who")).getText();
    }

    /** The words of the menu. */
    public List<String> menu() {
        return browser.all(By.cssSelector(".nav a")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Goes to a page by its words in the menu. */
    public void choose(String words) {
        browser.follow(By.xpath("//nav[@class='nav']//a[contains(normalize-space(), '" + words + "')]"));
    }

    /** What the last act did; waits for it. */
    public String notice() {
        return browser.one(By.cssSelector("main > .note--ok")).getText();
    }

    /** The refusal that stands at the field with this id; waits for it. */
    public String refusalAt(String field) {
        return browser.one(By.id(field + "-refusal")).getText();
    }

    /** The refusals that concern no single field; waits for them. */
    public String refusals() {
        return browser.one(By.id("refusals")).getText();
    }

    /** Sends the form by the button with this id; a page follows. */
    public void send(String button) {
        browser.follow(By.id(button));
    }

    /** Logs out; the login page follows. */
    public LoginPage leave() {
        browser.navigate(() ->
                browser.all(By.cssSelector(".mast form.leave button")).get(0).submit());
        return LoginPage.here(browser);
    }
}
