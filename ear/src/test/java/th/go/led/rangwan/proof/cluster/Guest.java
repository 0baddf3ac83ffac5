package th.go.led.rangwan.proof.cluster;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Somebody at a browser of their own before the balancer, who can be sent to the node of one's choice by its cookie. */
final class Guest {
    private static final String NODE = "RANGWAN_NODE";
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String address;
    private final Map<String, String> cookies = new TreeMap<>();

    /** Somebody who is not logged in yet. */
    Guest(String address) {
        this.address = address;
    }

    /** What came back in the end, redirects followed. */
    record Answer(int status, String path, String body) {}

    /** Asks the node of that name from now on, while it is there. */
    Guest at(String node) {
        cookies.put(NODE, node);
        return this;
    }

    /** The node that was asked last. */
    String node() {
        return cookies.getOrDefault(NODE, "");
    }

    /** Logs in by the form. */
    Guest in(String login) throws IOException, InterruptedException {
        get("/home");
        Answer answer = post("/j_security_check", Map.of("j_username", login, "j_password", "demo-" + login));
        if (answer.status() != 200 || answer.path().contains("login")) {
            throw new IllegalStateException(login + " cannot log in: " + answer);
        }
        return this;
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(path, request(path).GET());
    }

    Answer post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                path,
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form as its page says, with no file chosen where it takes one. */
    Answer send(PageForm form) throws IOException, InterruptedException {
        if (!form.takesFiles()) {
            return post(form.action(), form.fields());
        }
        String edge = "----rangwan-proof";
        String body = form.fields().entrySet().stream()
                .map(field -> "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                        + "\"\r\n\r\n" + field.getValue() + "\r\n")
                .collect(Collectors.joining());
        return send(
                form.action(),
                request(form.action())
                        .header("Content-Type", "multipart/form-data; boundary=" + edge)
                        .POST(HttpRequest.BodyPublishers.ofString(body + "--" + edge + "--\r\n")));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
        String sent = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return sent.isEmpty() ? request : request.header("Cookie", sent);
    }

    private Answer send(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        for (String line : response.headers().allValues("Set-Cookie")) {
            HttpCookie.parse(line).forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        }
        if (response.statusCode() == 302 || response.statusCode() == 303) {
            URI next = URI.create(address + path)
                    .resolve(response.headers().firstValue("Location").orElseThrow());
            return get(next.getRawPath().replaceFirst("/rangwan", "")
                    + (next.getRawQuery() == null ? "" : "?" + next.getRawQuery()));
        }
        return new Answer(response.statusCode(), path, response.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
