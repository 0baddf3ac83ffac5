package th.go.led.rangwan.service.shared;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * Speaks with a clamd as its manual says (clamd(8), INSTREAM): one conversation for each content, sent in chunks with their
 * length before them and a chunk of no length at the end. Whatever is not a clear answer is none.
 */
public final class Clamd {
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_REPLY = 4096;
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");

    private final InetSocketAddress address;
    private final Duration patience;

    /**
     * One at that address.
     *
     * @param patience for each silence of the scanner, e.g. while it looks through a large file
     */
    public Clamd(String host, int port, Duration patience) {
        this.address = InetSocketAddress.createUnresolved(host, port);
        this.patience = patience;
    }

    /** What the scanner says of a content. */
    public enum Verdict {
        /** It found nothing. */
        CLEAN,
        /** It found something, whose name is told. */
        FOUND,
        /** It does not take so much: its StreamMaxLength is smaller than the content. */
        TOO_LARGE,
        /** It was reached, but did not answer in time, or not with a verdict. */
        UNCLEAR,
        /** It could not be reached. */
        AWAY;

        /** Whether it says anything of the content. */
        public boolean said() {
            return this != UNCLEAR && this != AWAY;
        }
    }

    /**
     * A verdict and what the scanner said.
     *
     * @param words the name of what was found, or the scanner's own words or our reason for having none
     */
    public record Finding(Verdict verdict, String words) {
        /**
         * Goes on only when nothing was found.
         *
         * @throws RefusedException at {@code file}: something was found, the scanner does not take so much, or came to no verdict
         */
        public void requireClean() {
            switch (verdict) {
                case CLEAN -> {}
                case FOUND -> throw new RefusedException("shared.refused.virus", words).at("file");
                case TOO_LARGE -> throw new RefusedException("shared.refused.unscannable").at("file");
                case UNCLEAR, AWAY -> throw new RefusedException("shared.refused.unscanned").at("file");
            }
        }
    }

    /** Has a content looked through; never more than {@value #CHUNK} bytes of it in memory. */
    public Finding scan(InputStream content) {
        try (Socket socket = open()) {
            return scan(content, socket);
        } catch (IOException away) {
            return none(Verdict.AWAY, away);
        }
    }

    private static Finding scan(InputStream content, Socket socket) {
        try {
            try {
                send(content, socket);
            } catch (SocketException hungUp) { // it says why before it hangs up, as for a content that is too large
                return verdict(reply(socket));
            }
            return verdict(reply(socket));
        } catch (IOException failed) {
            return none(Verdict.UNCLEAR, failed);
        }
    }

    private static Finding none(Verdict verdict, IOException reason) {
        return new Finding(verdict, reason.getClass().getSimpleName() + ": " + reason.getMessage());
    }

    /** What it calls itself, with the age of its signatures; empty when it does not answer. */
    public Optional<String> version() {
        try (Socket socket = open()) {
            socket.setSoTimeout((int) CONNECT.toMillis());
            socket.getOutputStream().write("zVERSION\0".getBytes(StandardCharsets.US_ASCII));
            return Optional.of(reply(socket)).filter(words -> words.startsWith("Clam"));
        } catch (IOException away) {
            return Optional.empty();
        }
    }

    private Socket open() throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), (int) CONNECT.toMillis());
            socket.setSoTimeout((int) patience.toMillis());
            return socket;
        } catch (IOException refused) {
            socket.close();
            throw refused;
        }
    }

    private static void send(InputStream content, Socket socket) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (byte[] chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
            out.writeInt(chunk.length);
            out.write(chunk);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String reply(Socket socket) throws IOException {
        ByteArrayOutputStream reply = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        for (int one = in.read(); one > 0 && one != '\n' && reply.size() < LONGEST_REPLY; one = in.read()) {
            reply.write(one);
        }
        return reply.toString(StandardCharsets.UTF_8).strip();
    }

    private static Finding verdict(String reply) {
        Matcher found = FOUND.matcher(reply);
        if (reply.equals("stream: OK")) {
            return new Finding(Verdict.CLEAN, "");
        }
        if (found.matches()) {
            return new Finding(Verdict.FOUND, found.group(1));
        }
        return new Finding(reply.contains("size limit exceeded") ? Verdict.TOO_LARGE : Verdict.UNCLEAR, reply);
    }
}
