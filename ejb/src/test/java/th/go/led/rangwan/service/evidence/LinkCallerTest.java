package th.go.led.rangwan.service.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.evidence.LinkCheck;
import th.go.led.rangwan.domain.evidence.LinkStatus;
import th.go.led.rangwan.domain.evidence.WebAddress;

class LinkCallerTest {
    private static final Map<String, String> HOSTS =
            Map.of("www.example.go.th", "127.0.0.1", "inside.example", "10.0.0.7");

    private final List<String> asked = new ArrayList<>();
    private final List<String> resolved = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path);
            int status = path.matches("/\\d{3}.*") ? Integer.parseInt(path.substring(1, 4)) : 200;
            if (path.equals("/headless")) {
                status = exchange.getRequestMethod().equals("HEAD") ? 405 : 200;
            }
            String to = exchange.getRequestURI().getQuery();
            if (to != null) {
                exchange.getResponseHeaders().add("Location", to);
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** The fake network: one public host, which is this server, and one inside. */
    private LinkCaller caller() {
        return new LinkCaller(
                host -> {
                    resolved.add(host);
                    if (!HOSTS.containsKey(host)) {
                        throw new UnknownHostException(host);
                    }
                    return new InetAddress[] {InetAddress.getByName(HOSTS.get(host))};
                },
                (address, port) -> address.isLoopbackAddress(),
                Duration.ofSeconds(2));
    }

    private String at(String path) {
        return "http://www.example.go.th:" + server.getAddress().getPort() + path;
    }

    private LinkCheck.Found call(String address) {
        return caller().call(new WebAddress(address));
    }

    @ParameterizedTest
    @CsvSource({
        "/, ANSWERS, 200",
        "/204, ANSWERS, 204",
        "/headless, ANSWERS, 200",
        "/404, NOT_FOUND, 404",
        "/410, NOT_FOUND, 410",
        "/403, TROUBLED, 403",
        "/500, TROUBLED, 500",
        "/304, TROUBLED, 304"
    })
    void whatComesIsToldInOneWord(String path, LinkStatus status, int code) {
        assertEquals(new LinkCheck.Found(status, code, ""), call(at(path)));
    }

    @Test
    void aPageIsAskedForOnlyWhenItsHeadIsRefused() {
        call(at("/"));
        call(at("/headless"));
        assertEquals(List.of("HEAD /", "HEAD /headless", "GET /headless"), asked);
    }

    @Test
    void aTurnForGoodIsToldWithItsAddressAndATemporaryOneJustOpens() {
        assertEquals(new LinkCheck.Found(LinkStatus.MOVED, 200, at("/new")), call(at("/301?" + at("/new"))));
        assertEquals(new LinkCheck.Found(LinkStatus.ANSWERS, 200, at("/new")), call(at("/302?/new")));
    }

    @Test
    void aTurnInsideTheNetworkIsNotFollowed() {
        LinkCheck.Found found = call(at("/302?http://inside.example/secret"));
        assertEquals(LinkStatus.INSIDE, found.status());
        assertEquals(List.of("HEAD /302"), asked);
        assertEquals(LinkStatus.TROUBLED, call(at("/302?file:///etc/passwd")).status());
    }

    @Test
    void afterFiveTurnsItGivesUp() {
        assertEquals(LinkStatus.TROUBLED, call(loop()).status());
        assertEquals(LinkCaller.MOST_TURNS + 1, asked.size());
    }

    private String loop() {
        server.createContext("/loop", exchange -> {
            asked.add("loop");
            exchange.getResponseHeaders().add("Location", "/loop");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        return at("/loop");
    }

    @Test
    void aHostIsResolvedOnceForACallSoThatItCannotPointElsewhereMeanwhile() {
        call(at("/"));
        assertEquals(List.of("www.example.go.th"), resolved);
    }

    @Test
    void oneAddressInsideClosesTheHost() throws IOException {
        InetAddress[] mixed = {InetAddress.getLoopbackAddress(), InetAddress.getByName("10.0.0.7")};
        LinkCaller caller =
                new LinkCaller(host -> mixed, (address, port) -> address.isLoopbackAddress(), Duration.ofSeconds(2));
        assertEquals(LinkStatus.INSIDE, caller.call(new WebAddress(at("/"))).status());
        assertEquals(List.of(), asked);
    }

    @Test
    void noHostNobodyListeningAndNoAnswerAreNoWay() throws IOException {
        assertEquals(LinkStatus.NO_WAY, call("https://nowhere.example/").status());
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertEquals(
                    LinkStatus.NO_WAY,
                    new LinkCaller(
                                    host -> new InetAddress[] {InetAddress.getLoopbackAddress()},
                                    (address, port) -> true,
                                    Duration.ofMillis(200))
                            .call(new WebAddress("http://www.example.go.th:" + silent.getLocalPort()))
                            .status());
        }
        int closed = server.getAddress().getPort();
        server.stop(0);
        assertEquals(
                LinkStatus.NO_WAY,
                call("http://www.example.go.th:" + closed + "/").status());
    }

    @Test
    void aPlainServerBehindASecureAddressDoesNotOpen() {
        assertFalse(call(at("/").replace("http:", "https:")).status().opens());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "fc00::1",
                "fdff::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "64:ff9b::7f00:1",
                "2001:0:4136:e378::"
            })
    void noAddressInsideIsEverOpen(String literal) throws IOException {
        InetAddress address = InetAddress.getByName(literal);
        assertFalse(new PublicWeb().open(address, 443), literal);
        assertFalse(new PublicWeb().open(address, 80), literal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.32.0.1",
                "172.15.0.1",
                "100.63.0.1",
                "100.128.0.1",
                "193.0.0.1",
                "2606:4700::1111"
            })
    void thePublicWebIsOpenAtItsTwoPortsOnly(String literal) throws IOException {
        InetAddress address = InetAddress.getByName(literal);
        assertTrue(new PublicWeb().open(address, 443), literal);
        assertTrue(new PublicWeb().open(address, 80), literal);
        for (int port : new int[] {0, 21, 22, 25, 8080, 8443, 5432, 9990}) {
            assertFalse(new PublicWeb().open(address, port), literal + ":" + port);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://0/",
                "https://10.0.0.1:443/"
            })
    void whateverWayAnInsideAddressIsWrittenItIsNotCalled(String address) {
        LinkStatus status =
                LinkCaller.ofThePublicWeb().call(new WebAddress(address)).status();
        assertTrue(status == LinkStatus.INSIDE || status == LinkStatus.NO_WAY, address + ": " + status);
    }
}
