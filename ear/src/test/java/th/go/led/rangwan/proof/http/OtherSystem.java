package th.go.led.rangwan.proof.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import th.go.led.rangwan.proof.server.TheWhole;

/** Another system of the department: it knows the interface, an account, and no browser. */
final class OtherSystem {
    /** Where the interface stands. */
    static final String HOME = TheWhole.ADDRESS + "/api/v1";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<String, String> headers = new TreeMap<>();

    /** An answer of the interface. */
    record Answer(int status, HttpHeaders headers, String text) {
        /** The body, which always is JSON. */
        JsonValue json() {
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                return reader.readValue();
            }
        }

        JsonObject object() {
            return json().asJsonObject();
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        boolean isJson() {
            return header("Content-Type").startsWith("application/json")
                    && (text.startsWith("{") || text.startsWith("["));
        }
    }

    /** Without credentials. */
    static OtherSystem nameless() {
        return new OtherSystem();
    }

    /** With the demo account of that name. */
    static OtherSystem as(String login) {
        String pair = login + ":demo-" + login;
        return nameless()
                .with(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    OtherSystem with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    /** Sends the object as JSON. */
    Answer post(String path, String json) {
        headers.putIfAbsent("Content-Type", "application/json");
        return send("POST", path, BodyPublishers.ofString(json));
    }

    Answer send(String method, String path, BodyPublisher body) {
        URI address = URI.create(path.startsWith("http") ? path : HOME + path);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).method(method, body);
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
