package th.go.led.rangwan.proof.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.proof.server.Taught;
import th.go.led.rangwan.proof.server.Words;

/** Who the portal lets in, who the application lets in of these, and who is cut off. */
class PortalLoginIT {
    private static final String LIST = "/analyst/work-list.xhtml";
    private static Portal portal;

    @BeforeAll
    static void start() throws Exception {
        portal = Portal.running();
    }

    @ParameterizedTest
    @CsvSource({
        "analyst1,/analyst/",
        "capitals1,/analyst/",
        "director1,/director/",
        "ddg1,/ddg/",
        "secretary1,/secretary/",
        "auditor1,/auditor/",
        "admin1,/admin/"
    })
    void everyRoleComesToItsFirstPage(String account, String folder) {
        HttpResponse<String> page = portal.as(account).get("/home");
        assertEquals(200, page.statusCode());
        assertTrue(
                page.uri().getPath().startsWith("/rangwan" + folder), page.uri().toString());
    }

    @Test
    void aPageOfAnotherRoleIsRefused() {
        PortalVisitor analyst = portal.as("analyst1");
        assertEquals(200, analyst.ask(LIST).statusCode());
        HttpResponse<String> other = analyst.ask("/ddg/work-list.xhtml");
        assertEquals(403, other.statusCode());
        assertTrue(other.body().contains(Words.th("shared.denied.title")));
    }

    @ParameterizedTest
    @CsvSource({"stranger1,unknown", "blank1,nameless", "spaces1,nameless", "roleless1,roleless", "clerk1,roleless"})
    void whomThePortalVouchesForInVainIsToldWhy(String account, String why) throws Exception {
        PortalVisitor visitor = portal.nobody();
        HttpResponse<String> page = visitor.enter(account, visitor.get("/home"));
        assertEquals(403, page.statusCode());
        assertTrue(page.body().contains(Words.th("identity.stranger." + why)), page.body());
        assertEquals(403, visitor.ask(LIST).statusCode());
        HttpResponse<String> saved = visitor.json("/autosave/answer", "none", "{}");
        assertEquals(403, saved.statusCode());
        HttpResponse<String> asked =
                portal.nobody().bearing("/api/v1/cycles", portal.keycloak().bearer(account));
        assertEquals(403, asked.statusCode());
        assertTrue(asked.body().startsWith("{"), asked.body());
    }

    @Test
    void anotherSystemComesWithATokenOfThePortal() throws Exception {
        PortalVisitor system = portal.nobody();
        assertEquals(
                200,
                system.bearing("/api/v1/cycles", portal.keycloak().bearer("analyst1"))
                        .statusCode());
        HttpResponse<String> forged = system.bearing("/api/v1/cycles", "abc.def.ghi");
        assertEquals(401, forged.statusCode());
        assertTrue(forged.body().startsWith("{"), forged.body());
        assertEquals(401, system.bearing("/api/v1/cycles", "").statusCode());
    }

    @Test
    void theTokenIsRenewedBehindTheSessionAndItsEndIsFelt() throws Exception {
        PortalVisitor analyst = portal.as("analyst2");
        TimeUnit.SECONDS.sleep(5); // the portal's tokens live four
        assertEquals(200, analyst.ask(LIST).statusCode(), "a new token was fetched");
        portal.keycloak().enable("analyst2", false);
        try {
            long from = System.nanoTime();
            await(() -> analyst.ask(LIST).statusCode() == 302);
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - from);
            assertTrue(seconds <= 15, "cut off after " + seconds + " s");
            HttpResponse<String> saved = analyst.json("/autosave/answer", "none", "{}");
            assertEquals(401, saved.statusCode());
            HttpResponse<String> again = analyst.enter("analyst2", analyst.get("/home"));
            assertTrue(again.uri().toString().startsWith(portal.keycloak().issuer()), "the portal keeps them out");
        } finally {
            portal.keycloak().enable("analyst2", true);
        }
    }

    @Test
    void leavingEndsTheSessionOfThePortalToo() throws Exception {
        PortalVisitor secretary = portal.as("secretary1");
        int before = portal.keycloak().sessions("secretary1");
        String token = secretary.get("/home").body().replaceAll("(?s).*data-token=\"([^\"]+)\".*", "$1");
        HttpResponse<String> left = secretary.post("/logout", Map.of("rangwan-token", token));
        assertEquals(
                portal.address() + "/left.xhtml",
                left.headers().firstValue("Location").orElse(""));
        assertEquals(before - 1, portal.keycloak().sessions("secretary1"));
        HttpResponse<String> again = secretary.get("/home");
        assertTrue(
                again.uri().toString().startsWith(portal.keycloak().issuer()),
                again.uri().toString());
        assertTrue(again.body().contains("kc-form-login"), "the portal asks for the password");
    }

    @Test
    void thePageAskedForComesWithItsQuery() {
        PortalVisitor admin = portal.nobody();
        HttpResponse<String> page = admin.enter("admin1", admin.get("/admin/people.xhtml?q=%E0%B8%9C%E0%B8%AD."));
        assertEquals("q=%E0%B8%9C%E0%B8%AD.", page.uri().getRawQuery());
        assertEquals(200, admin.ask("/admin/people.xhtml").statusCode(), "and is not forced on anybody later");
    }

    @Test
    void nobodyIsAskedForAPasswordHere() {
        HttpResponse<String> login = portal.nobody().ask("/login.xhtml");
        assertFalse(login.body().contains("j_password"));
        assertTrue(login.body().contains(Words.th("identity.portal.enter.text")));
    }

    @Test
    void theCheckAfterADeploymentTellsWhetherItIsBehindThePortal() throws Exception {
        String issuer = portal.keycloak().issuer();
        Told good = check(portal.address(), issuer);
        assertEquals(0, good.end(), good.words());
        Told wrong = check(portal.address(), issuer.replace("/led", "/another"));
        assertEquals(1, wrong.end(), wrong.words());
        assertTrue(wrong.words().contains("instead of the portal"), wrong.words());
        Told gone = check("http://localhost:1/rangwan", issuer);
        assertEquals(1, gone.end(), gone.words());
        assertTrue(gone.words().contains("does not answer"), gone.words());
    }

    private record Told(int end, String words) {}

    private static Told check(String application, String issuer) throws Exception {
        Process script = new ProcessBuilder(
                        List.of(Taught.shipped("check-portal").toString(), application, issuer))
                .redirectErrorStream(true)
                .start();
        String words = new String(script.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Told(script.waitFor(), words);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > latest) {
                throw new AssertionError("it did not come to pass within a minute");
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
