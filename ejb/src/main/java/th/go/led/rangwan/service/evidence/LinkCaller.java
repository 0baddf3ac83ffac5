package th.go.led.rangwan.service.evidence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import th.go.led.rangwan.domain.evidence.LinkCheck;
import th.go.led.rangwan.domain.evidence.LinkStatus;
import th.go.led.rangwan.domain.evidence.WebAddress;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * Calls an address once and tells what came: the head of a page only, never its content. A host's name is resolved once and
 * what was resolved is what is called, so that a name cannot point elsewhere in between; each turn to another address is
 * followed by hand and asked of the gate again.
 */
final class LinkCaller {
    /** The most turns to other addresses. */
    static final int MOST_TURNS = 5;

    private static final int MOVED_FOR_GOOD = 301;
    private static final int MOVED_FOR_GOOD_SAME_WAY = 308;

    private final Resolver resolver;
    private final Gate gate;
    private final Duration patience;

    /** Finds the network addresses of a host's name. */
    interface Resolver {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** Whether that network address may be called at that port. */
    interface Gate {
        boolean open(InetAddress address, int port);
    }

    /** @param patience for a connection, and again for the head of an answer */
    LinkCaller(Resolver resolver, Gate gate, Duration patience) {
        this.resolver = resolver;
        this.gate = gate;
        this.patience = patience;
    }

    /** One that calls nothing but the public web, at the ports 80 and 443. */
    static LinkCaller ofThePublicWeb() {
        return new LinkCaller(InetAddress::getAllByName, new PublicWeb(), Duration.ofSeconds(5));
    }

    /** Calls the address and tells what came. */
    LinkCheck.Found call(WebAddress address) {
        URI at = address.uri();
        boolean forGood = false;
        for (int turn = 0; turn <= MOST_TURNS; turn++) {
            Answer answer;
            try {
                answer = answer(at);
            } catch (Closed closed) {
                return found(LinkStatus.INSIDE, 0, address, at);
            } catch (UnknownHostException unknown) {
                return found(LinkStatus.NO_WAY, 0, address, at);
            } catch (SSLException | AnswerHead.Unreadable broken) {
                return found(LinkStatus.TROUBLED, 0, address, at);
            } catch (IOException unreached) {
                return found(LinkStatus.NO_WAY, 0, address, at);
            }
            if (!answer.turns()) {
                return found(
                        status(answer.head().status(), forGood), answer.head().status(), address, at);
            }
            forGood |= answer.head().status() == MOVED_FOR_GOOD || answer.head().status() == MOVED_FOR_GOOD_SAME_WAY;
            if (answer.next() == null) {
                return found(LinkStatus.TROUBLED, answer.head().status(), address, at);
            }
            at = answer.next();
        }
        return found(LinkStatus.TROUBLED, 0, address, at);
    }

    private static LinkCheck.Found found(LinkStatus status, int code, WebAddress called, URI at) {
        return new LinkCheck.Found(status, code, at.equals(called.uri()) ? "" : at.toString());
    }

    private static LinkStatus status(int code, boolean moved) {
        if (code >= 200 && code < 300) {
            return moved ? LinkStatus.MOVED : LinkStatus.ANSWERS;
        }
        return code == 404 || code == 410 ? LinkStatus.NOT_FOUND : LinkStatus.TROUBLED;
    }

    /** A head, and where it turns to; {@code next} is null when that is no address of the web. */
    private record Answer(AnswerHead head, URI next) {
        boolean turns() {
            return head.status() >= 300 && head.status() < 400 && head.location() != null;
        }
    }

    /** Asks for the head; servers that know no such question are asked for the page, of which only the head is read. */
    private Answer answer(URI at) throws IOException {
        AnswerHead head = head(at, "HEAD");
        if (head.status() >= 400) {
            head = head(at, "GET");
        }
        return new Answer(head, head.location() == null ? null : next(at, head.location()));
    }

    private static URI next(URI at, String location) {
        try {
            return new WebAddress(at.resolve(location.strip()).toString()).uri();
        } catch (RefusedException | IllegalArgumentException unlawful) {
            return null;
        }
    }

    private AnswerHead head(URI at, String method) throws IOException {
        boolean secure = "https".equals(at.getScheme().toLowerCase(Locale.ROOT));
        int port = at.getPort() >= 0 ? at.getPort() : secure ? 443 : 80;
        String host = at.getHost();
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        InetAddress[] addresses = resolver.addresses(bare);
        if (addresses.length == 0 || !List.of(addresses).stream().allMatch(one -> gate.open(one, port))) {
            throw new Closed();
        }
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(addresses[0], port), Math.toIntExact(patience.toMillis()));
            plain.setSoTimeout(Math.toIntExact(patience.toMillis()));
            if (!secure) {
                return AnswerHead.ask(plain, at, method, patience);
            }
            try (SSLSocket sealed = sealed(plain, bare, port)) {
                return AnswerHead.ask(sealed, at, method, patience);
            }
        }
    }

    private static SSLSocket sealed(Socket plain, String host, int port) throws IOException {
        SSLSocket sealed =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = sealed.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        sealed.setSSLParameters(parameters);
        return sealed;
    }

    /** The gate is closed to an address. */
    private static final class Closed extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
