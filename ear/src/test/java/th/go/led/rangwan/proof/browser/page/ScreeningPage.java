package th.go.led.rangwan.proof.browser.page;

import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.Browser;

/** The screening with one cell open, as the role of a folder sees it. */
public final class ScreeningPage extends FormPage {
    private final String folder;
    private final String work;

    /** The screening of that work in the pages of {@code folder}. */
    public ScreeningPage(Browser browser, String folder, String work) {
        super(browser);
        this.folder = folder;
        this.work = work;
    }

    /** Opens the cell of that category of UNPSA 2022, with more of the address where needed. */
    public ScreeningPage open(String category, String more) {
        browser()
                .open("/" + folder + "/screening.xhtml?cycle=unpsa-2022&work=" + work + "&category=" + category + more);
        return this;
    }

    /** What the cell of the grid says. */
    public String cell(String category) {
        return browser().one(By.id("cell-" + work + "-" + category)).getText();
    }

    /** What the part of the panel with that id says. */
    public String part(String id) {
        return browser().one(By.id(id)).getText();
    }

    /** All that the panel says, its folded parts too. */
    public String panel() {
        return browser().one(By.id("clauses")).getDomProperty("textContent");
    }

    /** Unfolds the form in the part of the panel with that id. */
    public ScreeningPage unfold(String id) {
        browser().one(By.cssSelector("#" + id + " summary")).click();
        return this;
    }

    /** Chooses what a list of the panel offers, by its value. */
    public ScreeningPage pick(String list, String value) {
        browser()
                .one(By.cssSelector("#" + list + " option[value='" + value + "']"))
                .click();
        return this;
    }
}
