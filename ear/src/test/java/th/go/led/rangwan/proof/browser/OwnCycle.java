package th.go.led.rangwan.proof.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.By;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.proof.browser.page.DossierPages;
import th.go.led.rangwan.proof.browser.page.FormPage;
import th.go.led.rangwan.proof.browser.page.LoginPage;

/** A call of a test's own, so that the others keep theirs: taken in by one person, published by another. */
final class OwnCycle {
    private static final String WORK = "เครือข่ายบริการที่คำนึงถึงสิทธิมนุษยชน";
    private static final String WHY = "คุ้มกับเวลาที่เหลือ";

    private OwnCycle() {}

    /** Publishes the shipped call under that code; {@code analyst1} is logged in afterwards. */
    static void publish(Browser browser, String code) throws IOException {
        Path file = Files.createTempFile(code, ".xml");
        try (InputStream shipped = Cycle.class.getResourceAsStream("/cycles/unpsa-2022.xml")) {
            String document = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(file, document.replaceFirst("code=\"unpsa-2022\"", "code=\"" + code + "\""));
        }
        LoginPage.open(browser).as("analyst1");
        browser.open("/analyst/cycle-import.xhtml");
        browser.one(By.id("file")).sendKeys(file.toString());
        new FormPage(browser).send("take");
        Files.delete(file);
        new FormPage(browser).send("ask");
        String draft = browser.path();
        as(browser, "analyst2");
        browser.open(draft);
        new FormPage(browser).send("publish");
        as(browser, "analyst1");
    }

    /** Begins a nomination of the demo's first work in category 2 of that call; its page is at hand afterwards. */
    static void begin(Browser browser, String code) {
        browser.open("/analyst/initiatives.xhtml");
        browser.follow(By.linkText(WORK));
        String cell = "/screening.xhtml?cycle=" + code + "&category=2&work=" + DossierPages.idAt(browser);
        as(browser, "director1");
        browser.open("/director" + cell);
        new FormPage(browser).send("check-work");
        new FormPage(browser).type("goReason", WHY).send("say-go");
        as(browser, "analyst1");
        browser.open("/analyst" + cell);
        new FormPage(browser).send("begin-nomination");
    }

    /** Leaves the desk and comes in as somebody else. */
    static void as(Browser browser, String login) {
        browser.forgetEverything();
        LoginPage.open(browser).as(login);
    }
}
