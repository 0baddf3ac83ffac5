package th.go.led.rangwan.proof.browser.page;

import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.Browser;

/** The pages of one nomination, as the role of a folder sees them. */
public final class DossierPages extends FormPage {
    private final String folder;
    private final String id;

    /** The nomination with that id in the pages of {@code folder}. */
    public DossierPages(Browser browser, String folder, String id) {
        super(browser);
        this.folder = folder;
        this.id = id;
    }

    /** The id of the nomination whose page is at hand. */
    public static String idAt(Browser browser) {
        return browser.path().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    /** Opens one of its pages by name, with more of the address where needed. */
    public DossierPages open(String page, String more) {
        browser().open("/" + folder + "/" + page + ".xhtml?id=" + id + more);
        return this;
    }

    /** Opens one of its pages by name. */
    public DossierPages open(String page) {
        return open(page, "");
    }

    /** All that the page says. */
    public String text() {
        return browser().one(By.id("main")).getText();
    }

    /** The chip that names who must act. */
    public String state() {
        return browser().one(By.cssSelector(".record__state .chip")).getText();
    }

    /** The steps of the route slip, with who and when. */
    public String route() {
        return browser().one(By.cssSelector("ol.route")).getText();
    }

    /** Chooses one of several by its value. */
    public DossierPages pick(String name, String value) {
        browser()
                .one(By.cssSelector("input[name='" + name + "'][value='" + value + "']"))
                .click();
        return this;
    }
}
