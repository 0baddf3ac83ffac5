package th.go.led.rangwan.proof.browser.page;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.proof.browser.Browser;

/** The pages of a scoring panel, as the role of a folder sees them. */
public final class ScorePages extends FormPage {
    private final String folder;

    /** The pages in {@code folder}. */
    public ScorePages(Browser browser, String folder) {
        super(browser);
        this.folder = folder;
    }

    /** Opens the latest panel of the cycle, with more of the address where needed. */
    public ScorePages panel(String cycle, String more) {
        browser().open("/" + folder + "/panel.xhtml?cycle=" + cycle + more);
        return this;
    }

    /** Opens the person's own sheet of a nomination. */
    public ScorePages sheet(String nomination) {
        browser().open("/" + folder + "/score-sheet.xhtml?id=" + nomination);
        return this;
    }

    /** Opens the scores of a nomination. */
    public ScorePages scores(String nomination) {
        browser().open("/" + folder + "/scores.xhtml?id=" + nomination);
        return this;
    }

    /** All that the page says. */
    public String text() {
        return browser().one(By.id("main")).getText();
    }

    /** The row of a work in the grid. */
    public String row(String title) {
        return browser()
                .one(By.xpath("//table[@id='grid']//tr[contains(., '" + title + "')]"))
                .getText();
    }

    /** Declares a conflict of interest in the work at hand, or none, with the reason. */
    public ScorePages declare(boolean conflict, String reason) {
        browser()
                .one(By.cssSelector("input[name='word'][value='" + (conflict ? "conflict" : "none") + "']"))
                .click();
        type("interestReason", reason);
        send("declare");
        return this;
    }

    /** Types the points of every criterion and says of each that there is no evidence. */
    public ScorePages points(String... points) {
        for (int place = 0; place < points.length; place++) {
            type("points" + place, points[place]);
            WebElement none = browser().one(By.id("unproved" + place));
            if (!none.isSelected()) {
                none.click();
            }
        }
        return this;
    }

    /** Waits until the server has confirmed the total. */
    public ScorePages confirmed(String total, String progress) {
        browser()
                .until(
                        "the server's total",
                        () -> browser().one(By.id("running")).getText().equals(total)
                                && browser().one(By.id("progress")).getText().equals(progress)
                                && browser().one(By.id("confirmed")).getText().matches(".*\\d\\d:\\d\\d:\\d\\d.*"));
        return this;
    }

    /** The ids of the works of which the person owes something. */
    public List<String> owed() {
        return browser().all(By.cssSelector("#grid a.mine")).stream()
                .map(link -> link.getDomProperty("href").replaceAll(".*[?&]id=(\\d+).*", "$1"))
                .toList();
    }
}
