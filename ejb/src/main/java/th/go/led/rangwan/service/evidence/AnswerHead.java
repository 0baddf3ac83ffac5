package th.go.led.rangwan.service.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of an answer in HTTP/1.1.
 *
 * @param location where it turns to; null when it turns nowhere
 */
record AnswerHead(int status, String location) {
    /** The most bytes of a head. */
    static final int LARGEST = 32 * 1024;

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: [^\r\n]*)?\r?\n");
    private static final Pattern LOCATION = Pattern.compile("\n[Ll][Oo][Cc][Aa][Tt][Ii][Oo][Nn]:[ \t]*([^\r\n]*)\r?\n");

    /** What came is no answer in HTTP. */
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Asks by that method and reads the head of the answer, within the patience and never more than that. */
    static AnswerHead ask(Socket socket, URI at, String method, Duration patience) throws IOException {
        String path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
        String query = at.getRawQuery() == null ? "" : "?" + at.getRawQuery();
        String host = at.getPort() < 0 ? at.getHost() : at.getHost() + ":" + at.getPort();
        String question = method + " " + path + query + " HTTP/1.1\r\nHost: " + host
                + "\r\nUser-Agent: Rangwan link check\r\nAccept: */*\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        long until = System.nanoTime() + patience.toNanos();
        String head = head(socket.getInputStream(), until);
        while (head.startsWith("HTTP/1.1 1")) { // an interim answer
            head = head(socket.getInputStream(), until);
        }
        return read(head);
    }

    private static String head(InputStream from, long until) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int ends = 0;
        while (ends < 2) {
            int one = from.read();
            if (one < 0 || head.size() > LARGEST) {
                throw new Unreadable();
            }
            if (System.nanoTime() - until > 0) {
                throw new SocketTimeoutException();
            }
            head.write(one);
            ends = one == '\n' ? ends + 1 : one == '\r' ? ends : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static AnswerHead read(String head) throws Unreadable {
        Matcher status = STATUS.matcher(head);
        if (!status.lookingAt()) {
            throw new Unreadable();
        }
        Matcher location = LOCATION.matcher(head);
        return new AnswerHead(Integer.parseInt(status.group(1)), location.find() ? location.group(1) : null);
    }
}
