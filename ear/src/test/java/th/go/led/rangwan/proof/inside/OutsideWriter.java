package th.go.led.rangwan.proof.inside;

import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody outside with the link of a letter, or a program that opens it: speaks plain HTTP, with cookies of their own. */
final class OutsideWriter {
    static final String ADDRESS =
            "http://localhost:" + (8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0)) + "/rangwan";

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]{64})\"");
    private static final Pattern NONCE = Pattern.compile(" nonce=\"[^\"]*\"|csp\\.init\\('[^']*'\\)");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String link;

    OutsideWriter(String link) {
        this.link = link;
    }

    /** What came back; the page's words without what differs from answer to answer. */
    record Reply(int status, String body, Map<String, List<String>> headers) {
        boolean says(String words) {
            return body.contains(words);
        }

        /** The token that the page's forms send back; empty when it has none. */
        String token() {
            Matcher found = TOKEN.matcher(body);
            return found.find() ? found.group(1) : "";
        }

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of(""))
                    .get(0);
        }
    }

    Reply look() throws Exception {
        return look("");
    }

    /** Opens the link with that after it. */
    Reply look(String more) throws Exception {
        return send(request(more).GET());
    }

    Reply method(String method, String more, String agent) throws Exception {
        return send(request(more).header("User-Agent", agent).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** Types a code. */
    Reply open(String code) throws Exception {
        return act("open", Map.of("code", code));
    }

    /** Sends one of the page's forms. */
    Reply act(String act, Map<String, String> fields) throws Exception {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request("/" + act)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Sends a file under that name and declared type. */
    Reply file(String token, String sender, String name, String type, byte[] content) throws Exception {
        String edge = "----letter";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map.of("token", token, "sender", sender)
                .forEach((field, value) -> body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\""
                                + field + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request("/send")
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpRequest.Builder request(String more) {
        return HttpRequest.newBuilder(URI.create(ADDRESS + "/letter/" + link + more))
                .timeout(Duration.ofSeconds(30));
    }

    private Reply send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Reply(
                answer.statusCode(),
                NONCE.matcher(answer.body()).replaceAll(""),
                answer.headers().map());
    }
}
