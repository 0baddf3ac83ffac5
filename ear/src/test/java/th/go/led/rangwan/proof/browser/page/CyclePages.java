package th.go.led.rangwan.proof.browser.page;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.proof.browser.Browser;

/** The pages on which a call's document comes in, is edited, published and compared. */
public final class CyclePages extends FormPage {
    private final String folder;

    private CyclePages(Browser browser, String folder) {
        super(browser);
        this.folder = folder;
    }

    /** The list of cycles as the role of that folder sees it. */
    public static CyclePages open(Browser browser, String folder) {
        browser.open("/" + folder + "/cycles.xhtml");
        return new CyclePages(browser, folder);
    }

    /** The page of a draft, a cycle or a difference that is at hand. */
    public static CyclePages at(Browser browser, String folder) {
        return new CyclePages(browser, folder);
    }

    /** Goes from the list to the import, by its button. */
    public CyclePages toImport() {
        browser().open("/" + folder + "/cycles.xhtml");
        browser().follow(By.id("import"));
        return this;
    }

    /** Takes in a file. */
    public CyclePages take(Path file) {
        browser().one(By.id("file")).sendKeys(file.toString());
        send("take");
        return this;
    }

    /** The problems of the document, each as the words of its row. */
    public List<String> problems() {
        return texts("#problems tbody tr");
    }

    /** The four steps, each as its words. */
    public List<String> steps() {
        return texts("#steps li");
    }

    /** The differences, each as the words of its row. */
    public List<String> differences() {
        return texts("#differences tbody tr");
    }

    /** What is chosen in a select, as its words. */
    public String chosen(String select) {
        return browser().one(By.cssSelector("#" + select + " option:checked")).getText();
    }

    /** Whether there is a button with that id. */
    public boolean offersAct(String button) {
        return browser().has(By.id(button));
    }

    /** Opens the form of one item of the draft at hand. */
    public CyclePages edit(String part, String code) {
        String draft = browser().path().replaceAll(".*[?&]id=(\\d+).*", "$1");
        browser().open("/" + folder + "/cycle-edit.xhtml?id=" + draft + "&part=" + part + "&code=" + code);
        return this;
    }

    /** Follows a link by its words. */
    public CyclePages follow(String words) {
        browser().follow(By.xpath("//main//a[contains(normalize-space(), '" + words + "')]"));
        return this;
    }

    private List<String> texts(String selector) {
        return browser().all(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }
}
