package th.go.led.rangwan.proof.browser.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.Browser;

/** The pages of one readiness plan. */
public final class ReadinessPages {
    private final Browser browser;
    private final String id;

    private ReadinessPages(Browser browser, String id) {
        this.browser = browser;
        this.id = id;
    }

    /** Begins a plan of that work on the work's page, as the analyst who is logged in. */
    public static ReadinessPages begin(Browser browser, String work, String target, String reason) {
        browser.open("/analyst/initiatives.xhtml?q=" + URLEncoder.encode(work, StandardCharsets.UTF_8));
        browser.follow(By.linkText(work));
        browser.follow(By.id("begin-plan"));
        new FormPage(browser).type("name", target).type("reason", reason).send("do-begin");
        return new ReadinessPages(browser, DossierPages.idAt(browser));
    }

    /** Opens the plan in a role's folder. */
    public void open(String folder) {
        browser.open("/" + folder + "/readiness-plan.xhtml?id=" + id);
    }

    /** What the page at hand says. */
    public String text() {
        return browser.one(By.id("main")).getText();
    }

    public String id() {
        return id;
    }
}
