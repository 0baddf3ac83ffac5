package th.go.led.rangwan.proof.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser of their own without scripts: opens pages, fills in and sends their forms, brings files. */
public final class Desk {
    private static final Pattern TOKEN = Pattern.compile("data-token=\"([0-9a-f]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_HOPS = 6;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final String address;
    private final String login;
    private HttpClient client;
    private String token = "";
    private Duration patience = PATIENCE;

    /**
     * Somebody who is not logged in yet.
     *
     * @param address of the application, e.g. {@code http://localhost:8580/rangwan}
     * @param login name of a demo account
     */
    public Desk(String address, String login) {
        this.address = address;
        this.login = login;
        this.client = freshClient();
    }

    /**
     * What the server answered.
     *
     * @param address of the page; of an answer that leads elsewhere, where it leads
     */
    public record Page(int status, String address, String body) {
        /** The login page in place of what was asked for. */
        public boolean login() {
            return body.contains("j_security_check");
        }

        /** Whether an act was done: it then leads to a page, and not to one that begins again. */
        public boolean done() {
            return (status == 302 || status == 303) && !address.contains("expired=1");
        }

        /** The first group of a pattern in the address. */
        public String told(Pattern pattern) {
            Matcher found = pattern.matcher(address);
            return found.find() ? found.group(1) : "";
        }
    }

    /** Gives up waiting for an answer after so long from now on; a minute by default. */
    public void waits(Duration most) {
        patience = most;
    }

    /** Logs in anew, as a browser without a cookie, and reads the page's token; false when the server does not let one in. */
    public boolean enter() throws IOException, InterruptedException {
        client = freshClient();
        open("/home");
        follow(send(request("/j_security_check")
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString("j_username=" + login + "&j_password=demo-" + login))));
        Matcher found = TOKEN.matcher(open("/home").body());
        token = found.find() ? found.group(1) : "";
        return !token.isEmpty();
    }

    /** Opens a page of the application and goes wherever it leads. */
    public Page open(String path) throws IOException, InterruptedException {
        return follow(send(request(path).GET()));
    }

    /** Sends a form of a page as it stands there, but for what is typed, by one of its buttons; the answer is not followed. */
    public Page send(Page page, PageForm form, String button, Map<String, String> typed)
            throws IOException, InterruptedException {
        URI to = URI.create(page.address()).resolve(form.action());
        return send(HttpRequest.newBuilder(to)
                .timeout(patience)
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString(form.encoded(button, typed))));
    }

    /** Sends JSON as a script of a page does, with the page's token. */
    public Page json(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-Rangwan-Token", token)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    /** Brings a PDF to the evidence of a nomination. */
    public Page bring(long nomination, String name, byte[] pdf) throws IOException, InterruptedException {
        String edge = "----rangwan" + Long.toHexString(System.nanoTime());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n" + nomination + "\r\n--"
                        + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(pdf);
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request("/upload/evidence")
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .header("X-Rangwan-Token", token)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Goes wherever an answer leads. */
    public Page follow(Page first) throws IOException, InterruptedException {
        Page page = first;
        for (int hop = 0; hop < MOST_HOPS && (page.status() == 302 || page.status() == 303); hop++) {
            page = send(HttpRequest.newBuilder(URI.create(page.address()))
                    .timeout(patience)
                    .GET());
        }
        return page;
    }

    private Page send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest asked = request.build();
        HttpResponse<String> answer = client.send(asked, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        String to = answer.headers()
                .firstValue("Location")
                .map(there -> asked.uri().resolve(there).toString())
                .orElse(asked.uri().toString());
        return new Page(answer.statusCode(), to, answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(patience);
    }

    private static HttpClient freshClient() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build();
    }
}
