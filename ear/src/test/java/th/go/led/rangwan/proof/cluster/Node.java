package th.go.led.rangwan.proof.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;
import org.wildfly.core.launcher.StandaloneCommandBuilder;
import th.go.led.rangwan.proof.faults.OwnServer;
import th.go.led.rangwan.proof.faults.Store;
import th.go.led.rangwan.proof.server.ServerFolder;

/** One of several nodes: a process of the downloaded WildFly with the EAR that ships, a base directory and ports of its own. */
final class Node {
    static final int GROUP_PORT = 7600;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String name;
    private final int offset;
    private final List<String> options;
    private final HaServer server;
    private final Store store;
    private final Path base;
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;

    /**
     * A node that is not started yet.
     *
     * @param offset of all its ports
     * @param options of its Java, beside those that every node gets
     */
    Node(String name, int offset, HaServer server, Store store, List<String> options) throws IOException {
        this.name = name;
        this.offset = offset;
        this.server = server;
        this.store = store;
        this.options = options;
        this.base = ServerFolder.target().resolve("cluster").resolve(name);
        ServerFolder.fresh(base, server.configuration());
        bring(ServerFolder.target().resolve("rangwan.ear"));
    }

    /** Lays a release there, for when it is started next. */
    void bring(Path release) throws IOException {
        Path deployed = base.resolve("deployments/rangwan.ear");
        Files.copy(release, deployed, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(deployed.resolveSibling("rangwan.ear.deployed"));
        Files.writeString(deployed.resolveSibling("rangwan.ear.dodeploy"), "");
    }

    String name() {
        return name;
    }

    /** Host and port of its listener. */
    String listener() {
        return "127.0.0.1:" + (8080 + offset);
    }

    /** The address of the application at this node alone. */
    String address() {
        return "http://" + listener() + "/rangwan";
    }

    /** What the node wrote to its console. */
    Path console() {
        return base.resolve("console.log");
    }

    /** Starts it, without waiting. */
    void start() throws IOException {
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(HaServer.home())
                .setBaseDirectory(base)
                .setServerConfiguration("standalone-ha.xml")
                .setModuleDirs(
                        server.modules().toString(),
                        HaServer.home().resolve("modules").toString())
                .addJavaOption("-Xms192m")
                .addJavaOption("-Xmx640m")
                .addJavaOption("-Djava.net.preferIPv4Stack=true")
                .addJavaOption("-Djboss.node.name=" + name)
                .addJavaOption("-Djboss.socket.binding.port-offset=" + offset);
        OwnServer.soon(options.toArray(String[]::new)).forEach(command::addJavaOption);
        ProcessBuilder builder = new ProcessBuilder(command.build())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(key -> key.startsWith("DB_") || key.startsWith("RANGWAN_"));
        environment.putAll(store.environment());
        environment.put("RANGWAN_MODE", "demo");
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Waits until it answers with the login page. */
    void await() throws InterruptedException {
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > latest) {
                throw new IllegalStateException(name + " did not start, see " + console());
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            HttpRequest login = HttpRequest.newBuilder(URI.create(address() + "/login.xhtml"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(login, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The nodes that this one sees, as its management tells: {@code [node1|1] (2) [node1, node2]}. */
    String view() throws IOException {
        ModelNode channel = Operations.createAddress("subsystem", "jgroups", "channel", "ee");
        try (ModelControllerClient management =
                ModelControllerClient.Factory.create(InetAddress.getLoopbackAddress(), 9990 + offset)) {
            ModelNode answer = management.execute(Operations.createReadAttributeOperation(channel, "view"));
            return Operations.isSuccessfulOutcome(answer)
                    ? Operations.readResult(answer).asString()
                    : "";
        }
    }

    /** Waits until it sees that many nodes, itself among them. */
    void awaitView(int nodes) throws IOException, InterruptedException {
        long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!view().contains("(" + nodes + ")")) {
            if (System.nanoTime() > latest) {
                throw new IllegalStateException(name + " sees " + view());
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
    }

    /** Kills it as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Ends it in order. */
    void close() throws InterruptedException {
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill();
            }
        }
    }
}
