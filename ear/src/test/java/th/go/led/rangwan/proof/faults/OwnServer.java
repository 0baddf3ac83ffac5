package th.go.led.rangwan.proof.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wildfly.core.launcher.StandaloneCommandBuilder;
import th.go.led.rangwan.proof.server.ServerFolder;

/**
 * A server that a test may kill: a process of its own on the provisioned WildFly with the EAR that ships, its own base
 * directory and ports, and data that outlive it.
 */
public final class OwnServer implements AutoCloseable {
    private static final List<String> SOON =
            List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=192m", "-XX:+UseSerialGC");

    private static final int BESIDE = 100; // ports above those of the test server
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path base;
    private final Store store;
    private final List<String> options;
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;

    /**
     * A server that is not started yet.
     *
     * @param folder below which its base directory is made anew
     * @param options of its Java, beside those that every server gets
     */
    public OwnServer(Path folder, Store store, List<String> options) throws IOException {
        this(store, folder.resolve("server"), options);
        deploy(ServerFolder.target().resolve("rangwan.ear"), "rangwan.ear");
    }

    private OwnServer(Store store, Path base, List<String> options) {
        this.base = base;
        this.store = store;
        this.options = options;
        ServerFolder.fresh(base, store.configuration());
    }

    /** Options of a Java that starts soon: one compiler with room for all that it makes of this application, and no collector beside it. */
    public static List<String> soon(String... more) {
        return Stream.concat(SOON.stream(), Stream.of(more)).toList();
    }

    /** The same server without the application. */
    public static OwnServer without(Path folder, Store store, List<String> options) {
        return new OwnServer(store, folder.resolve("server"), options);
    }

    /** Lays an archive where the server finds it when it starts. */
    public void deploy(Path archive, String name) throws IOException {
        Path deployments = base.resolve("deployments");
        Files.copy(archive, deployments.resolve(name));
        Files.createFile(deployments.resolve(name + ".dodeploy"));
    }

    /** The address of the application. */
    public String address() {
        return origin() + "/rangwan";
    }

    /** The address of the server. */
    public String origin() {
        return "http://localhost:" + (8080 + offset());
    }

    private static int offset() {
        return ServerFolder.offset() + BESIDE;
    }

    /** Starts it and waits until it answers with the login page. */
    public void start() throws IOException, InterruptedException {
        start("/rangwan/login.xhtml");
    }

    /** Starts it and waits until it answers with that page. */
    public void start(String page) throws IOException, InterruptedException {
        launch();
        awaitAnswer(page);
    }

    /** Starts it and waits until its log says these words, which are in vain when it does not; gives all that the log says. */
    public String startUntil(String words) throws IOException, InterruptedException {
        launch();
        Path log = base.resolve("console.log");
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log).contains(words)) {
            if (!process.isAlive() || System.nanoTime() > latest) {
                throw new IllegalStateException("the server did not say " + words + ", see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        return Files.readString(log);
    }

    private void launch() throws IOException {
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(
                        ServerFolder.target().resolve("server"))
                .setBaseDirectory(base)
                .addModuleDir(ServerFolder.modules().toString())
                .addJavaOption("-Xms256m")
                .addJavaOption("-Xmx768m")
                .addJavaOption("-Djboss.socket.binding.port-offset=" + offset());
        options.forEach(command::addJavaOption);
        ProcessBuilder builder = new ProcessBuilder(command.build())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        base.resolve("console.log").toFile()));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("DB_") || name.startsWith("RANGWAN_"));
        environment.put("RANGWAN_MODE", "demo");
        environment.putAll(store.environment());
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    private void awaitAnswer(String page) throws IOException, InterruptedException {
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(page)) {
            if (!process.isAlive() || System.nanoTime() > latest) {
                throw new IllegalStateException("the server did not start, see " + base.resolve("console.log"));
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
    }

    private boolean answers(String page) throws InterruptedException {
        try {
            HttpRequest first = HttpRequest.newBuilder(URI.create(origin() + page))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(first, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Kills it as {@code kill -9} does, whatever it is at. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Stops it in its tracks, as it is when its machine is, until {@link #thaw}. */
    public void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** Lets it go on. */
    public void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Ends it in order. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }

    /** Its process, for measuring. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        try {
            if (process != null && process.isAlive()) {
                stop();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
