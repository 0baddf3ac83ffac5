package th.go.led.rangwan.domain.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A virus scanner for tests that speaks the protocol of clamd on a port of this machine: finds the words {@link #VIRUS}, and
 * can be told to fail, to be silent, to take little, or to be away and come back.
 */
public final class FakeClamd implements AutoCloseable {
    /** What it finds; no test file of the real scanners, which would be removed from a working copy. */
    public static final String VIRUS = "Rangwan-Proof-Of-A-Virus";

    /** The name under which it finds that. */
    public static final String NAME = "Rangwan.Test.Signature";

    /** What is in a content on which it comes to no verdict, whatever its mood. */
    public static final String RIDDLE = "Rangwan-Proof-Of-A-Riddle";

    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private ServerSocket socket;
    private int port;
    private volatile Mood mood = Mood.WELL;
    private volatile int limit = Integer.MAX_VALUE;
    private final AtomicInteger scans = new AtomicInteger();

    /** How it answers. */
    public enum Mood {
        /** As a scanner does. */
        WELL,
        /** With an error of its own. */
        FAILING,
        /** Not at all. */
        SILENT
    }

    /** One that listens. */
    public FakeClamd() throws IOException {
        back();
    }

    /** Its port. */
    public int port() {
        return port;
    }

    /** How many contents it has been given whole. */
    public int scans() {
        return scans.get();
    }

    /** From now on answers so. */
    public void is(Mood next) {
        mood = next;
    }

    /** From now on takes so many bytes, and hangs up on more. */
    public void takes(int bytes) {
        limit = bytes;
    }

    /** From now on refuses connections. */
    public void leave() throws IOException {
        socket.close();
    }

    /** Listens again, at the same port. */
    public void back() throws IOException {
        ServerSocket listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        socket = listening;
        port = listening.getLocalPort();
        workers.execute(() -> listen(listening));
    }

    private void listen(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                workers.execute(() -> answer(client));
            } catch (IOException left) {
                return;
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            String command = command(in);
            if (mood == Mood.SILENT) {
                closed.await();
            }
            String reply = command.equals("zINSTREAM") ? scanned(in) : "ClamAV 1.0.0/27000/Fri Nov 26 2021";
            OutputStream out = client.getOutputStream();
            out.write((reply + "\0").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            // the desk has hung up
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static String command(DataInputStream in) throws IOException {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        for (int one = in.read(); one > 0; one = in.read()) {
            words.write(one);
        }
        return words.toString(StandardCharsets.US_ASCII);
    }

    private String scanned(DataInputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
            if (content.size() > limit) {
                return "INSTREAM size limit exceeded. ERROR";
            }
        }
        scans.incrementAndGet();
        String words = content.toString(StandardCharsets.ISO_8859_1);
        if (mood == Mood.FAILING || words.contains(RIDDLE)) {
            return "Can't allocate memory ERROR";
        }
        return words.contains(VIRUS) ? "stream: " + NAME + " FOUND" : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
        workers.shutdownNow();
    }
}
