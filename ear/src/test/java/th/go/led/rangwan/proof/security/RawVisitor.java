package th.go.led.rangwan.proof.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.TheWhole;

/** Somebody with a session who then sends bytes that no browser would send, each request on a connection of its own. */
final class RawVisitor {
    /** Long enough that the bytes of a workbook do not say it by chance. */
    private static final Pattern TOLD = Pattern.compile("\\tat \\w+\\.|Exception|WFLY[A-Z]+\\d|UT\\d{6}");

    private static final Pattern TOKEN = Pattern.compile("data-token=\"([0-9a-f]+)\"");
    private static final int LARGEST = 400_000;
    private static final int PATIENCE = 60_000;

    private final HttpClient client;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private String token = "";

    private RawVisitor() {
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /**
     * What came back.
     *
     * @param status of HTTP, 0 when the server closed the connection without a word, -1 when it said nothing for a minute
     * @param text all that was sent, head and body
     */
    record Answer(int status, String text) {
        /** Whether it shows what goes on inside. */
        boolean tells() {
            return TOLD.matcher(text).find();
        }
    }

    /** A demo account, logged in through the form. */
    static RawVisitor as(String login) throws IOException, InterruptedException {
        RawVisitor visitor = new RawVisitor();
        visitor.get("/home");
        visitor.client.send(
                HttpRequest.newBuilder(URI.create(TheWhole.ADDRESS + "/j_security_check"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("j_username=" + login + "&j_password=demo-" + login))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        Matcher found = TOKEN.matcher(visitor.get("/home").body());
        visitor.token = found.find() ? found.group(1) : "";
        return visitor;
    }

    /** Opens an address as a browser does. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(TheWhole.ADDRESS + path)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The header with the session's cookie. */
    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(cookie -> "Cookie: JSESSIONID=" + cookie.getValue() + "\r\n")
                .findFirst()
                .orElse("");
    }

    /** The token that posts of this session carry. */
    String token() {
        return token;
    }

    /** Sends the bytes, says that nothing more follows, and reads what comes. */
    static Answer send(byte[] request) throws IOException {
        try (Socket socket = new Socket("localhost", 8080 + ServerFolder.offset())) {
            socket.setSoTimeout(PATIENCE);
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
                return answer(socket.getInputStream());
            } catch (SocketTimeoutException silent) {
                return new Answer(-1, "");
            } catch (IOException closed) {
                return new Answer(0, "");
            }
        }
    }

    private static Answer answer(InputStream stream) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try {
            int read = stream.read(part);
            while (read > 0 && all.size() < LARGEST) {
                all.write(part, 0, read);
                read = stream.read(part);
            }
        } catch (SocketTimeoutException silent) {
            if (all.size() == 0) {
                throw silent;
            }
        }
        String text = all.toString(StandardCharsets.UTF_8);
        boolean told = text.startsWith("HTTP/1.")
                && text.length() > 12
                && text.substring(9, 12).matches("\\d{3}");
        return new Answer(told ? Integer.parseInt(text.substring(9, 12)) : 0, text);
    }
}
