package th.go.led.rangwan.proof.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;

/** Somebody who reads pages one after the other on a connection that stays, and takes them packed as a browser does. */
final class Guest {
    private static final Duration PATIENCE = Duration.ofMinutes(60);

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** Nobody in particular, at that address. */
    Guest(String address) {
        this.address = address;
    }

    /** A demo account, logged in through the form. */
    static Guest as(String address, String login) throws IOException, InterruptedException {
        Guest guest = new Guest(address);
        guest.get("/home");
        guest.client.send(
                guest.request("/j_security_check")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("j_username=" + login + "&j_password=demo-" + login))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return guest;
    }

    /**
     * A page as it came over the wire.
     *
     * @param sent the body as it was sent, packed or not
     */
    record Page(int status, HttpHeaders headers, ByteBuffer sent) {
        /** The text that was sent, unpacked. */
        String text() {
            byte[] bytes = new byte[sent.remaining()];
            sent.duplicate().get(bytes);
            boolean packed = headers.firstValue("Content-Encoding").orElse("").equals("gzip");
            try {
                return new String(packed ? unpacked(bytes) : bytes, StandardCharsets.UTF_8);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        private static byte[] unpacked(byte[] bytes) throws IOException {
            try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return stream.readAllBytes();
            }
        }

        /** What a reader sees between the page's main marks, in one line; the words that only readers of screens hear too. */
        String main() {
            return text().replaceAll("(?s).*<main[^>]*>", "")
                    .replaceAll("(?s)</main>.*", "")
                    .replaceAll("(?s)<[^>]*>", " ")
                    .replace("&#xB7;", "·")
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    /** The page at that path. */
    Page get(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(
                request(path).header("Accept-Encoding", "gzip").GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Page(answer.statusCode(), answer.headers(), ByteBuffer.wrap(answer.body()));
    }

    /** The page at that path, which must be there. */
    Page read(String path) throws IOException, InterruptedException {
        Page page = get(path);
        if (page.status() != 200) {
            throw new IllegalStateException(path + " answered " + page.status());
        }
        return page;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }
}
