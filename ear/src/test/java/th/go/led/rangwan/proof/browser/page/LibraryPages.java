package th.go.led.rangwan.proof.browser.page;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.proof.browser.Browser;

/** What was found, and the lessons. */
public final class LibraryPages extends FormPage {
    /** The page at hand. */
    public LibraryPages(Browser browser) {
        super(browser);
    }

    /** Searches by the box that stands on every page; the results follow. */
    public LibraryPages find(String words) {
        WebElement box = browser().one(By.cssSelector(".mast__end .find input"));
        box.clear();
        box.sendKeys(words);
        browser().navigate(box::submit);
        return this;
    }

    /** Whether the box stands on the page. */
    public boolean searching() {
        return browser().has(By.cssSelector(".mast__end .find"));
    }

    /** The titles found in a group, e.g. {@code works}; empty when the group is not shown. */
    public List<String> found(String group) {
        return browser().all(By.cssSelector("#" + group + " > li > b > a")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** The marked words of a group. */
    public List<String> marked(String group) {
        return browser().all(By.cssSelector("#" + group + " mark")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** The count in a group's tab, by the words of the tab. */
    public String count(String words) {
        return browser()
                .one(By.xpath("//nav[@id='groups']/a[contains(normalize-space(), '" + words + "')]/span[@class='n']"))
                .getText();
    }

    /** Opens the list of a group by its tab. */
    public LibraryPages open(String words) {
        browser().follow(By.xpath("//nav[@id='groups']/a[contains(normalize-space(), '" + words + "')]"));
        return this;
    }

    /** All that the page says. */
    public String text() {
        return browser().one(By.id("main")).getText();
    }
}
