package th.go.led.rangwan.proof.browser.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.proof.browser.Browser;

/** The overview and the lists that its numbers open. */
public final class BoardPages extends DeskPage {
    /** The page at hand. */
    public BoardPages(Browser browser) {
        super(browser);
    }

    /** Goes to the overview from the work list. */
    public static BoardPages fromWorkList(Browser browser) {
        browser.follow(By.id("to-board"));
        return new BoardPages(browser);
    }

    /** Every number of the overview by the address of its list, the backward plan's own aside. */
    public Map<String, Long> numbers() {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (WebElement link : browser().all(By.cssSelector("main a[data-figure]"))) {
            numbers.put(
                    link.getDomAttribute("href"),
                    Long.parseLong(link.findElement(By.tagName("b")).getText()));
        }
        for (WebElement link : browser().all(By.cssSelector("#late td.n a"))) {
            numbers.put(
                    link.getDomAttribute("href"),
                    Long.parseLong(link.getText().strip().split("\\D", 2)[0]));
        }
        return numbers;
    }

    /** How many rows the list at hand has. */
    public long rows() {
        return browser().all(By.cssSelector("#rows tbody tr")).size();
    }

    /** What the list at hand says of its length. */
    public long count() {
        return Long.parseLong(browser().one(By.id("count")).getText());
    }
}
