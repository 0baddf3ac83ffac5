package th.go.led.rangwan.proof.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** What the application says to the world before anybody is asked who they are. */
@RunAsClient
class BoundaryIT extends TheWhole {
    private static final String PAGE = "/analyst/work-list.xhtml";

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PUT", "PATCH", "OPTIONS", "PROPFIND", "BREW"})
    void onlyGetHeadAndPostAreAnswered(String method) {
        assertEquals(405, Visitor.as("analyst1").method(method, PAGE).statusCode());
    }

    @Test
    void everyPageCarriesItsStrictHeaders() {
        for (String page : List.of("/login.xhtml", PAGE, "/no-such-page.xhtml")) {
            HttpResponse<String> answer = Visitor.as("analyst1").get(page);
            assertEquals("nosniff", header(answer, "X-Content-Type-Options"), page);
            assertEquals("DENY", header(answer, "X-Frame-Options"), page);
            assertEquals("same-origin", header(answer, "Referrer-Policy"), page);
            assertEquals("no-store", header(answer, "Cache-Control"), page);
            String policy = header(answer, "Content-Security-Policy");
            assertTrue(policy.startsWith("default-src 'none'"), page + ": " + policy);
            assertTrue(policy.contains("frame-ancestors 'none'"), page + ": " + policy);
            assertFalse(policy.contains("unsafe"), page + ": " + policy);
            assertEquals("", header(answer, "X-Powered-By"), page);
            assertEquals("", header(answer, "Server"), page);
        }
    }

    @Test
    void theSessionCookieIsKeptFromScriptsAndOtherSites() {
        String cookie = Visitor.cautious().get(PAGE).headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("JSESSIONID="))
                .findFirst()
                .orElse("none");
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
        assertTrue(cookie.toLowerCase(Locale.ROOT).contains("path=/rangwan"), cookie);
    }

    @Test
    void noAddressCarriesASession() {
        HttpResponse<String> answer = Visitor.cautious().get("/");
        assertFalse(header(answer, "Location").contains("jsessionid"));
        assertFalse(Visitor.anonymous().get("/").body().contains("jsessionid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stateless", "1:1", "-8479173210472811:5638471203948", "rO0ABXNyABFqYXZh", "%00"})
    void aForgedViewIsAnsweredCleanly(String view) {
        HttpResponse<String> answer =
                Visitor.as("analyst1").post(PAGE, Map.of("form", "form", "jakarta.faces.ViewState", view));
        assertTrue(answer.statusCode() < 500, view + ": " + answer.statusCode());
        assertFalse(answer.body().contains("Exception"), view);
        assertFalse(answer.body().contains("\tat "), view);
    }

    @Test
    void aCharacterThatPostgresqlRefusesIsLeftOutOfWhatIsAsked() {
        HttpResponse<String> found =
                Visitor.as("analyst1").get("/analyst/search.xhtml?q=" + "%00%E0%B8%AB%E0%B8%99%00%E0%B8%B5%E0%B9%89");
        assertEquals(200, found.statusCode());
        assertTrue(found.body().contains("value=\"หนี้\""), "searched without it");
        assertEquals(
                404, Visitor.as("analyst1").get("/analyst/cycle.xhtml?code=%00").statusCode());
    }

    @Test
    void anAddressLongerThanTheTrailKeepsIsNotFoundLikeAnyOther() {
        String path = "/download/memo/draft/" + "a".repeat(1000);
        assertEquals(404, Visitor.as("analyst1").get(path).statusCode());
    }

    @Test
    void aPostWithoutTheTokenChangesNothing() {
        Visitor visitor = Visitor.as("analyst2");
        visitor.post("/language", Map.of("language", "en", "here", PAGE));
        assertTrue(visitor.get(PAGE).body().contains(Words.th("task.title")));
        visitor.post("/logout", Map.of());
        assertTrue(visitor.get(PAGE).body().contains(Words.th("task.title")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org/", "/\\example.org", "javascript:alert(1)"})
    void aReturnAddressOutsideTheApplicationIsNotFollowed(String there) {
        HttpResponse<String> answer = Visitor.cautious().post("/language", Map.of("language", "en", "here", there));
        assertTrue(
                header(answer, "Location").isEmpty()
                        || header(answer, "Location").startsWith("/rangwan/")
                        || header(answer, "Location").startsWith(ADDRESS + "/"),
                header(answer, "Location"));
    }

    @Test
    void filesOfTheApplicationAreNotServed() {
        Visitor visitor = Visitor.as("admin1");
        for (String path : List.of("/WEB-INF/web.xml", "/WEB-INF/templates/desk.xhtml", "/META-INF/MANIFEST.MF")) {
            assertEquals(404, visitor.get(path).statusCode(), path);
        }
    }

    @Test
    void aLoginWithoutAPersonIsToldWhomToAsk() {
        HttpResponse<String> answer = Visitor.as("stranger1").get(PAGE);
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains(Words.th("identity.stranger.unknown")));
    }

    @Test
    void aRequestWithBareLineFeedsIsRefused() throws IOException {
        try (Socket socket = new Socket("localhost", 8080 + ServerFolder.offset())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream()
                    .write("GET /rangwan/login.xhtml HTTP/1.1\nHost: localhost\n\n"
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes(12);
            assertEquals("HTTP/1.1 400", new String(answer, StandardCharsets.US_ASCII));
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
