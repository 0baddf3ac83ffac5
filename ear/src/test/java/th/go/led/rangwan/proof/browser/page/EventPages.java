package th.go.led.rangwan.proof.browser.page;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.proof.browser.Browser;

/** The events of a cycle and one event, as the role of a folder sees them. */
public final class EventPages extends FormPage {
    private final String folder;

    /** The pages in that folder. */
    public EventPages(Browser browser, String folder) {
        super(browser);
        this.folder = folder;
    }

    /** Opens the events of a cycle. */
    public EventPages events(String cycle) {
        browser().open("/" + folder + "/cycle.xhtml?code=" + cycle + "&tab=events");
        return this;
    }

    /** Opens an event by its name in the list at hand. */
    public EventPages open(String name) {
        browser().follow(By.xpath("//table[@id='events']//a[.='" + name + "']"));
        return this;
    }

    /** The rows of the list, each as its words. */
    public List<String> rows() {
        return browser().all(By.cssSelector("#events tbody tr")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Where the event at hand stands, naming who must act. */
    public String state() {
        return browser().one(By.cssSelector(".record__state .chip")).getText();
    }

    /** Says of the person in that place, counted from 0, whether they were there. */
    public EventPages there(int place, boolean was) {
        browser()
                .one(By.cssSelector("input[name='parts:" + place + ":there'][value='" + (was ? "yes" : "no") + "']"))
                .click();
        return this;
    }

    /** All that the page says. */
    public String text() {
        return browser().one(By.id("main")).getText();
    }
}
