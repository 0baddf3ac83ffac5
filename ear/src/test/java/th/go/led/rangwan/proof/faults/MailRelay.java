package th.go.led.rangwan.proof.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/**
 * Stands between the desk and a mail server, at an address of its own that outlives both. Passes every line on; may hold
 * back the reply to a message that the mail server has taken, or refuse recipients for good.
 */
final class MailRelay implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final int behind;
    private volatile BooleanSupplier taken = () -> false;
    private volatile CountDownLatch held = new CountDownLatch(1);
    private volatile CountDownLatch release = new CountDownLatch(0);
    private volatile String refusal = "";

    /**
     * A relay that listens.
     *
     * @param behind the port of the mail server on this machine
     */
    MailRelay(int behind) throws IOException {
        this.behind = behind;
        workers.execute(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** From now on keeps the reply to itself once {@code messageTaken} says that the mail server has the message. */
    void hold(BooleanSupplier messageTaken) {
        held = new CountDownLatch(1);
        release = new CountDownLatch(1);
        taken = messageTaken;
    }

    /** Waits until a reply is held back. */
    void awaitHeld() throws InterruptedException {
        held.await();
    }

    /** Passes everything on again. */
    void pass() {
        taken = () -> false;
        refusal = "";
        release.countDown();
    }

    /** From now on answers every recipient with that reply. */
    void refuse(String reply) {
        refusal = reply;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                workers.execute(() -> relay(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void relay(Socket client) {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            workers.execute(() -> forth(client, server));
            BufferedReader replies = lines(server);
            for (String reply = replies.readLine(); reply != null; reply = replies.readLine()) {
                if (taken.getAsBoolean()) {
                    held.countDown();
                    release.await();
                    return;
                }
                say(client, reply);
            }
        } catch (IOException gone) {
            // one side has hung up: so does the relay
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void forth(Socket client, Socket server) {
        try {
            BufferedReader words = lines(client);
            for (String line = words.readLine(); line != null; line = words.readLine()) {
                if (!refusal.isEmpty() && line.startsWith("RCPT")) {
                    say(client, refusal);
                } else {
                    say(server, line);
                }
            }
            server.close();
        } catch (IOException gone) {
            // one side has hung up: so does the relay
        }
    }

    private static BufferedReader lines(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        pass();
        socket.close();
        workers.shutdownNow();
    }
}
