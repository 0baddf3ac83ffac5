package th.go.led.rangwan.proof.browser.page;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.proof.browser.Browser;

/** What the person is told: the masthead's number, the list, and when it comes. */
public final class NoticePages extends FormPage {
    private static final By NUMBER = By.cssSelector("#to-notices .n");

    /** The page at hand. */
    public NoticePages(Browser browser) {
        super(browser);
    }

    /** The number in the masthead; 0 when there is none. */
    public long unread() {
        List<WebElement> number = browser().all(NUMBER);
        return number.isEmpty()
                ? 0
                : Long.parseLong(number.get(0).getText().strip().split("\\D", 2)[0]);
    }

    /** Opens the list from the masthead. */
    public NoticePages open() {
        browser().follow(By.id("to-notices"));
        return this;
    }

    /** Chooses one of the lists by its name: UNREAD, ACT, KNOW, ALL. */
    public NoticePages show(String list) {
        browser().follow(By.cssSelector("#lists a[href$='" + list + "']"));
        return this;
    }

    /** The number that a list says it has. */
    public long counted(String list) {
        return Long.parseLong(browser()
                .one(By.cssSelector("#lists a[href$='" + list + "'] .n"))
                .getText());
    }

    /** The rows as they read, the latest first. */
    public List<String> rows() {
        return browser().all(By.cssSelector("#told tbody tr")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Follows the first row that has these words. */
    public void follow(String words) {
        browser().follow(By.xpath("//table[@id='told']//a[contains(normalize-space(), '" + words + "')]"));
    }

    /** When the next digest comes, in words. */
    public String next() {
        return browser().one(By.id("next-at")).getText();
    }
}
