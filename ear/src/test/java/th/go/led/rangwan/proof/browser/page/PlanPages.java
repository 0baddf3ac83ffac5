package th.go.led.rangwan.proof.browser.page;

import java.nio.file.Path;
import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.Browser;

/** What is counted from a deadline: its faces, holidays, the backward plan and the calendar. */
public final class PlanPages extends FormPage {
    /** The pages in this browser. */
    public PlanPages(Browser browser) {
        super(browser);
    }

    /** The words of the deadline on the page of its cycle. */
    public String deadline() {
        browser().open("/analyst/cycle.xhtml?code=unpsa-2022");
        return browser().one(By.cssSelector("section.cycle")).getText();
    }

    /** Reads a file of holidays; what it would do follows on the same page. */
    public PlanPages read(Path file) {
        browser().open("/analyst/holiday-import.xhtml");
        browser().one(By.id("file")).sendKeys(file.toString());
        send("read");
        return this;
    }

    /** How many problems the file has. */
    public int problems() {
        return browser().all(By.cssSelector("#file-problems tbody tr")).size();
    }

    /** Takes a holiday of 2564 out of the table, by its name. */
    public void remove(String name) {
        browser().open("/analyst/holidays.xhtml?year=2564");
        browser().follow(By.xpath("//table[@id='holidays']//tr[td[contains(., '" + name + "')]]/td[last()]/a"));
        send("remove");
    }

    /** Opens the plan. */
    public void plan() {
        browser().open("/analyst/plan.xhtml?code=unpsa-2022");
    }

    /** Whether the plan has not begun. */
    public boolean offersToBegin() {
        return browser().has(By.id("begin"));
    }

    /** What the plan says of the steps that no longer fit. */
    public String breaks() {
        return browser().one(By.id("breaks")).getText();
    }

    /** Whether the page shows what is only tried. */
    public boolean tries() {
        return browser().has(By.id("trying"));
    }

    /** Opens the form of the step at that place. */
    public void step(int place) {
        browser().follow(By.cssSelector("#step-" + place + " th a"));
    }

    /** The words of the step at that place. */
    public String row(int place) {
        return browser().one(By.id("step-" + place)).getText();
    }

    /** Takes a calendar address and reads it off the page. */
    public String takeAddress() {
        browser().open("/analyst/my-calendar.xhtml");
        send("issue");
        return value("address");
    }
}
