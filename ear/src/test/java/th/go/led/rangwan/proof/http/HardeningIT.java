package th.go.led.rangwan.proof.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.TheWhole;

/** What rangwan.cli makes of a server: its two listeners, what it answers beside the application, and what it does not. */
@RunAsClient
class HardeningIT extends TheWhole {
    private static final String SERVER = "localhost:" + (8080 + ServerFolder.offset());
    private static final String SECURE = "https://localhost:" + (8443 + ServerFolder.offset());
    private static final String STYLE = "/assets/rangwan.css";

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        for (int index = 0; index < headers.length; index += 2) {
            request.header(headers[index], headers[index + 1]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/wildfly-services", "/console", "/management", "/metrics", "/health"})
    void besideTheApplicationNothingAnswers(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("http://" + SERVER + path);
        assertEquals(404, answer.statusCode());
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("DENY", header(answer, "X-Frame-Options"));
        assertEquals("same-origin", header(answer, "Referrer-Policy"));
        assertTrue(header(answer, "Content-Security-Policy").startsWith("default-src 'none'"));
        assertEquals("", header(answer, "Set-Cookie"));
        assertEquals("", header(answer, "Server"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login.xhtml", "/j_security_check", "/letter/x", "/nothing"})
    void aFormOfTenMegabytesIsNotRead(String path) throws IOException, InterruptedException {
        for (HttpRequest.BodyPublisher body : List.of(
                HttpRequest.BodyPublishers.ofByteArray(new byte[10_000_000]),
                HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream("a=b".getBytes(StandardCharsets.UTF_8))))) {
            HttpRequest post = HttpRequest.newBuilder(URI.create(ADDRESS + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(body)
                    .build();
            assertEquals(
                    413,
                    client.send(post, HttpResponse.BodyHandlers.discarding()).statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {STYLE, "/home", "/api/v1/cycles", "/download/file/1", "/autosave/state", "/calendar/x.ics"})
    void everyAnswerCarriesOnePolicy(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(ADDRESS + path);
        List<String> policies = answer.headers().allValues("Content-Security-Policy");
        assertEquals(1, policies.size(), policies::toString);
        assertTrue(policies.get(0).startsWith("default-src 'none'"), policies::toString);
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("same-origin", header(answer, "Cross-Origin-Opener-Policy"));
    }

    @Test
    void whatNeverChangesIsKeptForAYearAndComesCompressed() throws IOException, InterruptedException {
        HttpResponse<byte[]> plain = get(ADDRESS + STYLE);
        HttpResponse<byte[]> small = get(ADDRESS + STYLE, "Accept-Encoding", "gzip");
        assertEquals("public, max-age=31536000, immutable", header(small, "Cache-Control"));
        assertEquals("gzip", header(small, "Content-Encoding"));
        assertEquals("Accept-Encoding", header(small, "Vary"));
        assertTrue(small.body().length * 3 < plain.body().length, small.body().length + " bytes");
        try (GZIPInputStream whole = new GZIPInputStream(new ByteArrayInputStream(small.body()))) {
            assertEquals(
                    new String(plain.body(), StandardCharsets.UTF_8),
                    new String(whole.readAllBytes(), StandardCharsets.UTF_8));
        }
        HttpResponse<byte[]> again =
                get(ADDRESS + STYLE, "If-Modified-Since", header(plain, "Last-Modified"), "Accept-Encoding", "gzip");
        assertEquals(304, again.statusCode());
        HttpResponse<byte[]> library = get(
                ADDRESS + "/jakarta.faces.resource/theme.css.xhtml?ln=primefaces-saga-blue&v=15.0.13",
                "Accept-Encoding",
                "gzip");
        assertTrue(header(library, "Cache-Control").startsWith("max-age="), header(library, "Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PUT", "OPTIONS", "PATCH", "TRACE", "PROPFIND"})
    void otherMethodsAreRefusedOutsideTheApplicationToo(String method) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create("http://" + SERVER + "/nothing"))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(405, answer.statusCode());
    }

    @Test
    void overTlsItSpeaksHttp2AndItsCookiesAreSecure() throws Exception {
        HttpClient trusting =
                HttpClient.newBuilder().sslContext(anyCertificate()).build();
        HttpResponse<String> answer = trusting.send(
                HttpRequest.newBuilder(URI.create(SECURE + "/rangwan/login.xhtml"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        assertEquals(HttpClient.Version.HTTP_2, answer.version());
        assertEquals("max-age=31536000", header(answer, "Strict-Transport-Security"));
        String cookie = header(answer, "Set-Cookie");
        assertTrue(cookie.matches("(?i).*; *secure.*") && cookie.contains("HttpOnly"), cookie);
        HttpResponse<byte[]> plain = get(ADDRESS + "/login.xhtml");
        assertFalse(
                header(plain, "Set-Cookie").matches("(?i).*; *secure.*"), "a telephone on the LAN could not log in");
        assertEquals(HttpClient.Version.HTTP_1_1, plain.version());
        assertEquals("", header(plain, "Strict-Transport-Security"));
    }

    @Test
    void managementIsReachedFromThisMachineAlone() throws IOException {
        int port = 9990 + ServerFolder.offset();
        try (Socket here = new Socket(InetAddress.getLoopbackAddress(), port)) {
            assertTrue(here.isConnected());
        }
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
        for (InetAddress other : others) {
            assertFalse(answers(other, port), other + ":" + port);
        }
    }

    private static boolean answers(InetAddress address, int port) {
        try (Socket socket = new Socket(address, port)) {
            return socket.isConnected();
        } catch (IOException closed) {
            return false;
        }
    }

    @Test
    void tooManyParametersHeadersOrBytesOfHeadersAreRefused() throws IOException, InterruptedException {
        String many = "a=1&".repeat(1_001);
        assertEquals(400, get(ADDRESS + "/login.xhtml?" + many).statusCode());
        assertEquals("HTTP/1.1 400", raw("GET /rangwan/login.xhtml HTTP/1.1\r\n" + "X-A: 1\r\n".repeat(101)));
        assertTrue(raw("GET /rangwan/login.xhtml HTTP/1.1\r\nX-A: " + "a".repeat(40_000) + "\r\n")
                .matches("HTTP/1.1 4\\d\\d|"));
    }

    /** The first line that the server answers to a head that ends there; empty when it closes the connection. */
    private static String raw(String head) throws IOException {
        try (Socket socket = new Socket("localhost", 8080 + ServerFolder.offset())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write((head + "Host: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        } catch (SocketException reset) {
            return "";
        }
    }

    private static SSLContext anyCertificate() throws GeneralSecurityException {
        TrustManager trusting = new X509ExtendedTrustManager() {
            @Override
            public void checkClientTrusted(X509Certificate[] chain, String type) {}

            @Override
            public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

            @Override
            public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

            @Override
            public void checkServerTrusted(X509Certificate[] chain, String type) {}

            @Override
            public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

            @Override
            public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

            @Override
            public X509Certificate[] getAcceptedIssuers() {
                return new X509Certificate[0];
            }
        };
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {trusting}, null);
        return context;
    }
}
