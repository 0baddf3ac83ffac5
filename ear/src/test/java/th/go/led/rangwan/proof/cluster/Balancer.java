package th.go.led.rangwan.proof.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import th.go.led.rangwan.proof.server.ServerFolder;

/** The machine's HAProxy with the example that ships, before two nodes, on a free port of this machine. */
final class Balancer {
    private static final Path PROGRAM = Path.of("/usr/sbin/haproxy");

    private final int port;
    private final Path control = ServerFolder.target().resolve("cluster/haproxy.sock");
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
                        "RANGWAN_CONTROL",
                        control.toString(),
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

    /** Leads whoever comes to the other node; what the node is asked already, it answers. */
    void drain(Node node) throws IOException {
        say("set server nodes/" + node.name() + " weight 0");
    }

    /** Leads people to the node again. */
    void ready(Node node) throws IOException, InterruptedException {
        say("set server nodes/" + node.name() + " weight 100%");
        awaitUp(node);
    }

    /** Waits until the balancer is there and has seen that the node is. */
    void awaitUp(Node node) throws InterruptedException {
        long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!up(node)) {
            if (System.nanoTime() > latest) {
                throw new IllegalStateException("the balancer does not see " + node.name());
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
    }

    private boolean up(Node node) {
        String up = "nodes," + node.name() + ",";
        try {
            return say("show stat").lines().anyMatch(line -> line.startsWith(up) && line.contains(",UP,"));
        } catch (IOException notYet) {
            return false;
        }
    }

    private String say(String words) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(control))) {
            channel.write(ByteBuffer.wrap((words + "\n").getBytes(StandardCharsets.UTF_8)));
            String answer = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
            if (!words.startsWith("show") && !answer.isBlank()) {
                throw new IllegalStateException(words + ": " + answer);
            }
            return answer;
        }
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
