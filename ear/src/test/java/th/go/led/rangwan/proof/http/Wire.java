package th.go.led.rangwan.proof.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A wire between a server and its database, which a test may cut: what is connected then ends, and nobody connects anew. */
final class Wire implements AutoCloseable {
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final int behind;
    private ServerSocket socket;
    private int port;

    /**
     * A wire that is whole.
     *
     * @param behind the port of the database on this machine
     */
    Wire(int behind) throws IOException {
        this.behind = behind;
        join();
    }

    int port() {
        return port;
    }

    /** Ends everything that goes through it. */
    void cut() throws IOException {
        socket.close();
        for (Socket end : ends) {
            end.close();
        }
        ends.clear();
    }

    /** Lets everything through again, at the same port. */
    void join() throws IOException {
        ServerSocket listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        socket = listening;
        port = listening.getLocalPort();
        workers.execute(() -> listen(listening));
    }

    private void listen(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket near = listening.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), behind);
                ends.add(near);
                ends.add(far);
                workers.execute(() -> carry(near, far));
                workers.execute(() -> carry(far, near));
            } catch (IOException cut) {
                return;
            }
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // both ends are closed
        }
    }

    @Override
    public void close() throws IOException {
        cut();
        workers.shutdownNow();
    }
}
