package th.go.led.rangwan.proof.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import th.go.led.rangwan.proof.server.ServerFolder;

/** The machine's HAProxy with the example that ships, before two nodes, on a free port of this machine. */
final class Balancer {
    private static final Path PROGRAM = Path.of("/usr/sbin/haproxy");

    private final int port;
    private final Process process;

    /** Starts it. */
    Balancer(Node first, Node second) throws IOException {
        if (!PROGRAM.toFile().canExecute()) {
            throw new IllegalStateException("no HAProxy found; install it with: apt-get install -y haproxy");
        }
        port = free();
        ProcessBuilder builder = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-db",
                        "-f",
                        HaServer.shipped("haproxy.cfg").toString())
                .redirectErrorStream(true)
                .redirectOutput(
                        ServerFolder.target().resolve("cluster/haproxy.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "RANGWAN_BIND",
                        "127.0.0.1:" + port,
                        "RANGWAN_NODE1",
                        first.listener(),
                        "RANGWAN_NODE2",
                        second.listener()));
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** The address of the application for people. */
    String address() {
        return "http://127.0.0.1:" + port + "/rangwan";
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Ends it in order. */
    void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
