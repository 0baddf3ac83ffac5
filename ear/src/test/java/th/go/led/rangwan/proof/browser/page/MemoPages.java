package th.go.led.rangwan.proof.browser.page;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.proof.browser.Browser;

/** Memos that are on no application, and the register book, as the role of a folder sees them. */
public final class MemoPages extends FormPage {
    private final String folder;

    /** The pages in that folder. */
    public MemoPages(Browser browser, String folder) {
        super(browser);
        this.folder = folder;
    }

    /** The id of the memo whose page is at hand. */
    public static String idAt(Browser browser) {
        return browser.path().replaceAll(".*[?&]memo=(\\d+).*", "$1");
    }

    /** Opens the memo with that id. */
    public MemoPages open(String id) {
        browser().open("/" + folder + "/memo-paper.xhtml?memo=" + id);
        return this;
    }

    /** Opens the newest part of the register book, with more of the address where needed. */
    public MemoPages book(String more) {
        browser().open("/" + folder + "/memos.xhtml" + more);
        return this;
    }

    /** The rows of the book, each as its words. */
    public List<String> rows() {
        return browser().all(By.cssSelector("#book tbody tr")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Who signed and approved, in which capacity. */
    public String signatures() {
        return browser().one(By.id("signatures")).getText();
    }

    /** Whether the page offers that act. */
    public boolean offers(String act) {
        return browser().has(By.id(act));
    }

    /** The paper as it is read on the screen. */
    public String paper() {
        return browser().one(By.cssSelector(".form-sheet")).getText();
    }
}
