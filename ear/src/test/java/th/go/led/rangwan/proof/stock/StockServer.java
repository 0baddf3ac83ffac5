package th.go.led.rangwan.proof.stock;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.faults.Store;
import th.go.led.rangwan.proof.server.ServerFolder;

/**
 * A machine of an administrator: WildFly as it is downloaded, in a folder of its own, upon which the command {@code rangwan}
 * of the built kit works.
 */
final class StockServer implements AutoCloseable {
    /** The name that the test's own requests bring along. */
    static final String NAMED = "asked-by-a-test";

    private static final int BESIDE = 200; // ports above those of the test server
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path home;
    private final Map<String, String> environment = new TreeMap<>();
    private Process process;

    /** What a command said and how it ended. */
    record Said(int end, String words) {
        Said requireDone() {
            if (end != 0) {
                throw new AssertionError(words);
            }
            return this;
        }
    }

    /**
     * A machine on which nothing is installed yet.
     *
     * @param environment the settings, as an administrator exports them
     */
    StockServer(Path home, Map<String, String> environment) throws IOException {
        this.home = home;
        this.environment.putAll(environment);
        this.environment.putIfAbsent("RANGWAN_MODE", "demo");
        this.environment.put("JBOSS_HOME", home.toString());
        this.environment.put("RANGWAN_MANAGEMENT", "127.0.0.1:" + (9990 + offset()));
        ServerFolder.remove(home);
        copy(Path.of(System.getProperty("stock.server")), home);
    }

    /** A new database of that name in the run's PostgreSQL, as a downloaded server is told of it. */
    static Store postgresql(PostgresCluster cluster, String name) {
        String address = cluster.fresh(name);
        Map<String, String> told = Map.of(
                "DB_DRIVER",
                "postgresql",
                "DB_URL",
                address,
                "DB_USER",
                PostgresCluster.USER,
                "DB_PASSWORD",
                PostgresCluster.PASSWORD);
        Path configuration = Path.of(System.getProperty("stock.server"), "standalone", "configuration");
        return new Store("postgresql", configuration, told, address, PostgresCluster.USER, PostgresCluster.PASSWORD);
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> found;
        try (Stream<Path> files = Files.walk(from)) {
            found = files.toList();
        }
        for (Path each : found) {
            Files.copy(each, to.resolve(from.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static int offset() {
        return ServerFolder.offset() + BESIDE;
    }

    /** The command of the kit, not yet run, with those words. */
    ProcessBuilder command(String... words) {
        List<String> line = new ArrayList<>(
                List.of("bash", ServerFolder.target().resolve("kit/rangwan").toString()));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("DB_") || name.startsWith("RANGWAN_"));
        builder.environment().putAll(environment);
        return builder;
    }

    /** Runs the command to its end. */
    Said rangwan(String... words) throws IOException, InterruptedException {
        Path log = Files.createTempFile(home, "said", ".log");
        Process running = command(words).redirectOutput(log.toFile()).start();
        if (!running.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES)) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
        return new Said(running.waitFor(), Files.readString(log));
    }

    /** Later commands get this setting, the server what was installed. */
    void set(String name, String value) {
        environment.put(name, value);
    }

    Path home() {
        return home;
    }

    /** The address of the application. */
    String address() {
        return "http://localhost:" + (8080 + offset()) + "/rangwan";
    }

    /** Starts what was installed, with the settings that the installation keeps, and waits for the login page. */
    void start() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        home.resolve("bin/standalone.sh").toString(), "-Djboss.socket.binding.port-offset=" + offset())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("console.log").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("DB_") || name.startsWith("RANGWAN_"));
        builder.environment()
                .putAll(Map.of("LAUNCH_JBOSS_IN_BACKGROUND", "1", "JAVA_OPTS", "-Xmx768m -XX:TieredStopAtLevel=1"));
        process = builder.start();
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > latest) {
                throw new IllegalStateException("the server did not start, see " + home.resolve("console.log"));
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            HttpRequest login = HttpRequest.newBuilder(URI.create(address() + "/login.xhtml"))
                    .header("X-Request-ID", NAMED)
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return HttpClient.newHttpClient()
                            .send(login, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Ends the server in order. */
    void stop() throws InterruptedException {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            process = null;
        }
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
