package th.go.led.rangwan.proof.browser.page;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.proof.browser.Browser;

/** What waits for the person. */
public final class WorkListPage extends DeskPage {
    /** The work list of the page at hand. */
    public WorkListPage(Browser browser) {
        super(browser);
    }

    /** The tasks in their order, each as its words. */
    public List<String> tasks() {
        return browser().all(By.cssSelector("main table tbody tr, main .task")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Opens the first task that has these words. */
    public void openTask(String words) {
        browser().follow(By.xpath("//main//a[contains(normalize-space(), '" + words + "')]"));
    }
}
