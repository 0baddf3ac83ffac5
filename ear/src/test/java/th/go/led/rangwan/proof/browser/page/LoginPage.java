package th.go.led.rangwan.proof.browser.page;

import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.Browser;

/** The login page, at whatever address it stands. */
public final class LoginPage {
    private final Browser browser;

    private LoginPage(Browser browser) {
        this.browser = browser;
        browser.one(By.id("j_username"));
    }

    /** The application's address as nobody sees it. */
    public static LoginPage open(Browser browser) {
        browser.open("/");
        return new LoginPage(browser);
    }

    /** The login page that stands where another page was asked for. */
    public static LoginPage here(Browser browser) {
        return new LoginPage(browser);
    }

    /** Logs a demo account in; its first page follows, or the one that was asked for. */
    public DeskPage as(String login) {
        enter(login, "demo-" + login);
        return new DeskPage(browser);
    }

    /** Sends a name and a password, right or wrong. */
    public void enter(String login, String password) {
        browser.type(By.id("j_username"), login);
        browser.type(By.id("j_password"), password);
        browser.follow(By.cssSelector("#login button[type=submit]"));
    }

    /** What the page says after a wrong password, empty before. */
    public String refusal() {
        return browser.has(By.id("login-refusal"))
                ? browser.one(By.id("login-refusal")).getText()
                : "";
    }
}
