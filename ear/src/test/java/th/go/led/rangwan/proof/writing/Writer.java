package th.go.led.rangwan.proof.writing;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a tab of their own who writes answers: speaks to the server as the page's script does, text by text. */
public final class Writer {
    private static final Pattern TOKEN = Pattern.compile("data-token=\"([0-9a-f]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String address;
    private final String login;
    private HttpClient client;
    private String token = "";

    /**
     * Somebody who is not logged in yet.
     *
     * @param address of the application, e.g. {@code http://localhost:8580/rangwan}
     * @param login name of a demo account
     */
    public Writer(String address, String login) {
        this.address = address;
        this.login = login;
        this.client = freshClient();
    }

    /**
     * What the server said to a text.
     *
     * @param status of HTTP; {@code edition} of the text that stands now, 0 when it was not told
     * @param body as it came
     */
    public record Reply(int status, long edition, String body) {
        /** The text stands and is committed. */
        public boolean saved() {
            return status == 200;
        }

        /** Somebody else's text stands; this one is kept beside it. */
        public boolean aside() {
            return status == 409;
        }

        /** The session or its token is gone, as after a restart. */
        public boolean outside() {
            return status == 401 || status == 403;
        }
    }

    /** Logs in anew, as a browser without a cookie, and reads the page's token; false when the server does not let one in. */
    public boolean enter() throws IOException, InterruptedException {
        client = freshClient();
        get("/home");
        String form = "j_username=" + login + "&j_password=demo-" + login;
        client.send(
                request("/j_security_check")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        Matcher found = TOKEN.matcher(get("/home"));
        token = found.find() ? found.group(1) : "";
        return !token.isEmpty();
    }

    /** Sends a text that was typed upon the edition {@code seen}. */
    public Reply save(Spot spot, String text, long seen) throws IOException, InterruptedException {
        String body = Json.createObjectBuilder()
                .add("nomination", spot.nomination())
                .add("question", spot.question())
                .add("language", spot.part())
                .add("text", text)
                .add("seen", seen)
                .build()
                .toString();
        HttpResponse<String> answer = client.send(
                request("/autosave/answer")
                        .header("Content-Type", "application/json")
                        .header("X-Rangwan-Token", token)
                        .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Reply(answer.statusCode(), edition(answer.body()), answer.body());
    }

    private static long edition(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject object = reader.readObject();
            return object.containsKey("edition")
                    ? object.getJsonNumber("edition").longValue()
                    : 0;
        } catch (JsonException page) { // of a server that is not there yet
            return 0;
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    private static HttpClient freshClient() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build();
    }
}
