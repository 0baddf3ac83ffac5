package th.go.led.rangwan.proof.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import th.go.led.rangwan.proof.server.TheWhole;

/** Somebody who speaks HTTP without a browser, with cookies of their own. */
final class Visitor {
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;
    private final String address;

    private Visitor(HttpClient.Redirect redirect) {
        this(TheWhole.ADDRESS, redirect);
    }

    private Visitor(String address, HttpClient.Redirect redirect) {
        this.address = address;
        client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirect)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** Nobody in particular; redirects are followed. */
    static Visitor anonymous() {
        return new Visitor(HttpClient.Redirect.NORMAL);
    }

    /** Nobody in particular; redirects are shown as they are. */
    static Visitor cautious() {
        return new Visitor(HttpClient.Redirect.NEVER);
    }

    /** A demo account, logged in through the form. */
    static Visitor as(String login) {
        Visitor visitor = anonymous();
        visitor.get("/home");
        visitor.post("/j_security_check", Map.of("j_username", login, "j_password", "demo-" + login));
        return visitor;
    }

    /** A demo account, logged in through the form of a server elsewhere. */
    static Visitor at(String address, String login) {
        Visitor visitor = new Visitor(address, HttpClient.Redirect.NORMAL);
        visitor.get("/home");
        visitor.post("/j_security_check", Map.of("j_username", login, "j_password", "demo-" + login));
        return visitor;
    }

    /** As if a load balancer asked for somebody elsewhere. */
    HttpResponse<String> getThroughAProxy(String path) {
        return send(request(path).header("X-Forwarded-For", "192.0.2.7").GET());
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")))));
    }

    /** Sends a file with the fields of a form as a browser does: its name in UTF-8, quotation marks as their number. */
    HttpResponse<String> send(String path, String token, Map<String, String> fields, Sent file) {
        String edge = "----rangwan" + Long.toHexString(System.nanoTime());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + file.name().replace("\"", "%22") + "\"\r\nContent-Type: " + file.type() + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file.content().array());
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .header("X-Rangwan-Token", token)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** A file to be sent, with the name and the media type that the browser states. */
    record Sent(String name, String type, ByteBuffer content) {
        Sent(String name, String type, byte[] content) {
            this(name, type, ByteBuffer.wrap(content));
        }
    }

    /** Sends JSON as a script of a page does, with the page's token. */
    HttpResponse<String> json(String path, String token, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-Rangwan-Token", token)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A download as it comes. */
    HttpResponse<byte[]> download(String path) {
        return send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<String> method(String method, String path) {
        return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
        try {
            return client.send(request.build(), as);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
