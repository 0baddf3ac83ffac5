package th.go.led.rangwan.proof.browser.page;

import java.nio.file.Path;
import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.Browser;

/** The page of a letter's writer, who has no account. */
public final class WriterPage extends FormPage {
    private WriterPage(Browser browser) {
        super(browser);
    }

    /** Opens the link as it was given. */
    public static WriterPage open(Browser browser, String path) {
        browser.open(path);
        return new WriterPage(browser);
    }

    /** Types the code and opens the request. */
    public WriterPage enter(String code) {
        type("code", code);
        send("open");
        return this;
    }

    /** Sends a file in somebody's name. */
    public WriterPage letter(String sender, Path file) {
        type("sender", sender);
        browser().one(By.id("file")).sendKeys(file.toString());
        send("send");
        return this;
    }

    /** How far the request is. */
    public String state() {
        return browser().one(By.id("state")).getText();
    }

    /** All that the page says. */
    public String text() {
        return browser().one(By.id("main")).getText();
    }

    /** Whether something of this id is there. */
    public boolean offers(String id) {
        return browser().has(By.id(id));
    }
}
