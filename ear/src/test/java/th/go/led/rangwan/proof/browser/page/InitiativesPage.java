package th.go.led.rangwan.proof.browser.page;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.proof.browser.Browser;

/** The register of works. */
public final class InitiativesPage extends DeskPage {
    private InitiativesPage(Browser browser) {
        super(browser);
    }

    /** The register as the role of that folder sees it. */
    public static InitiativesPage open(Browser browser, String folder) {
        browser.open("/" + folder + "/initiatives.xhtml");
        return new InitiativesPage(browser);
    }

    /** The titles of the works, in their order. */
    public List<String> titles() {
        return browser().all(By.cssSelector("#works tbody th a")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Opens the form of a new work. */
    public FormPage register() {
        browser().follow(By.id("begin"));
        return new FormPage(browser());
    }

    /** Opens the form of the work with this title. */
    public FormPage edit(String title) {
        String address = browser()
                .one(By.xpath("//table[@id='works']//a[normalize-space()='" + title + "']"))
                .getDomProperty("href");
        browser().open(address.replaceAll(".*/rangwan", "").replace("initiative.xhtml", "initiative-edit.xhtml"));
        return new FormPage(browser());
    }
}
