package th.go.led.rangwan.proof.portal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with cookies but no browser, who follows the way to the portal and back. A loopback counts as safe for cookies, as in browsers. */
final class PortalVisitor {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+/login-actions/authenticate[^\"]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();
    private final String application;

    PortalVisitor(String application) {
        this.application = application;
    }

    /** Somebody who came in through the portal by asking for the application's home. */
    static PortalVisitor as(String application, String account) {
        PortalVisitor visitor = new PortalVisitor(application);
        visitor.enter(account, visitor.get("/home"));
        return visitor;
    }

    /** Asks the node of that name from now on, while it is there. */
    PortalVisitor at(String node) {
        cookies.put("RANGWAN_NODE", node);
        return this;
    }

    /** Fills the portal's form in; the page that was asked for follows. */
    HttpResponse<String> enter(String account, HttpResponse<String> form) {
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new IllegalStateException(form.uri() + " is not the portal's login: " + form.statusCode());
        }
        return follow(send(
                action.group(1).replace("&amp;", "&"), Map.of("username", account, "password", "portal-" + account)));
    }

    /** Asks for a page and follows every redirect. */
    HttpResponse<String> get(String path) {
        return follow(ask(path));
    }

    /** Asks for a page; what comes is shown as it is. */
    HttpResponse<String> ask(String path) {
        return send(request(application + path).GET());
    }

    /** Sends a form; what comes is shown as it is. */
    HttpResponse<String> post(String path, Map<String, String> form) {
        return send(application + path, form);
    }

    /** Sends JSON as a script of a page does. */
    HttpResponse<String> json(String path, String token, String body) {
        return send(request(application + path)
                .header("Content-Type", "application/json")
                .header("X-Rangwan-Token", token)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Asks as another system does, with a bearer token and no cookie; an empty one for none. */
    HttpResponse<String> bearing(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(application + path))
                .header("Accept", "application/json")
                .timeout(Duration.ofSeconds(60));
        return send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> send(String address, Map<String, String> form) {
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))));
    }

    /** Follows every redirect of an answer. */
    HttpResponse<String> follow(HttpResponse<String> first) {
        HttpResponse<String> answer = first;
        for (int hops = 0; answer.statusCode() == 302 && hops < 10; hops++) {
            String there = answer.headers().firstValue("Location").orElseThrow();
            answer = send(request(answer.uri().resolve(there).toString()).GET());
        }
        return answer;
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            String known = cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            HttpResponse<String> answer = client.send(
                    known.isEmpty()
                            ? request.build()
                            : request.header("Cookie", known).build(),
                    HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
