package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.page.FormPage;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** The secretary enters an order and signs nothing; the administrator opens a dossier in an emergency and is told on. */
@RunAsClient
@WithBrowser
class OrganisationPageIT extends TheWhole {
    private static final String NUMBER = "คำสั่งทดสอบหน้าจอที่ ๑/๒๕๖๕";

    @Test
    void aSecretaryEntersAnOrderFromThePaperAndCancelsIt(Browser browser) {
        LoginPage.open(browser).as("secretary1");
        browser.open("/secretary/orders.xhtml");
        browser.follow(By.id("enter-order"));
        FormPage form = new FormPage(browser);
        form.type("number", NUMBER)
                .type("date", "28 ธ.ค. 2564")
                .type("from", "10 ม.ค. 2565")
                .type("until", "9 ม.ค. 2565");
        form.choose("person", "ผอ.ศูนย์เทคโนโลยีสารสนเทศฯ").choose("replaced", "ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร");
        form.send("enter");
        assertEquals(Words.th("identity.refused.term"), form.refusalAt("until"));
        assertEquals(NUMBER, form.value("number"));
        form.type("until", "14 ม.ค. 2565").choose("kind", Words.th("organisation.kind.DELEGATED"));
        form.send("enter");
        assertEquals(Words.th("identity.refused.order.powers"), form.refusalAt("powers"));
        browser.one(By.id("power-SIGN_MEMOS")).click();
        form.send("enter");
        String facts = browser.one(By.id("order-facts")).getText();
        assertTrue(facts.contains(Words.th("identity.power.SIGN_MEMOS")), facts);
        assertTrue(facts.contains(Words.th("organisation.passable.not")), facts);
        form.send("cancel");
        assertEquals(Words.th("identity.refused.order.reason"), form.refusalAt("reason"));
        form.type("reason", "ยกเลิกการเดินทาง").send("cancel");
        assertTrue(browser.one(By.id("order-facts")).getText().contains("ยกเลิกการเดินทาง"));
        browser.open("/secretary/orders.xhtml?show=past");
        assertTrue(browser.one(By.id("orders")).getText().contains(NUMBER));
        browser.requireQuiet();
    }

    @Test
    void theCapacitiesOfAnInstantAreShown(Browser browser) {
        LoginPage.open(browser).as("admin1");
        browser.open("/admin/people.xhtml?q=ddg1");
        browser.follow(By.cssSelector("#people tbody a"));
        FormPage form = new FormPage(browser);
        form.type("day", "30 ก.ย. 2565").type("time", "23.59").send("look");
        assertEquals(2, browser.all(By.cssSelector("#capacities > li")).size());
        form.type("day", "1 ต.ค. 2565").type("time", "0:00").send("look");
        List<String> lines = browser.all(By.cssSelector("#capacities > li b")).stream()
                .map(line -> line.getText())
                .toList();
        assertEquals(List.of("รองอธิบดีกรมบังคับคดี"), lines);
        form.type("time", "สี่โมง").send("look");
        assertTrue(form.refusalAt("time").contains("สี่โมง"));
        browser.requireQuiet();
    }

    @Test
    void aSecretaryWhoTriesToSignIsRefusedAndTheAuditorSeesIt(Browser browser) {
        LoginPage.open(browser).as("secretary1");
        browser.open("/ddg/brief.xhtml?id=1");
        assertFalse(browser.has(By.id("deciding")));
        browser.forgetEverything();
        LoginPage.open(browser).as("auditor1");
        browser.open("/auditor/audit-trail.xhtml?kind=REFUSED&who=secretary1");
        String trail = browser.one(By.id("trail")).getText();
        assertTrue(trail.contains("/ddg/brief.xhtml"), trail);
    }

    @Test
    void anEmergencyIsToldToTheOwner(Browser browser) {
        String reason = "ผู้จัดทำแจ้งทางโทรศัพท์ว่าคำตอบหายไป";
        LoginPage.open(browser).as("admin1");
        browser.open("/admin/glass.xhtml");
        FormPage form = new FormPage(browser);
        form.type("number", "1").type("reason", "ตรวจ").send("open");
        assertTrue(form.refusalAt("reason").contains("15"));
        form.type("reason", reason).send("open");
        assertTrue(browser.one(By.id("until")).isDisplayed());
        browser.follow(By.id("close"));
        browser.forgetEverything();
        LoginPage.open(browser).as("analyst1");
        browser.follow(By.partialLinkText(reason));
        browser.follow(By.id("seen"));
        assertFalse(browser.has(By.partialLinkText(reason)));
        browser.requireQuiet();
    }
}
