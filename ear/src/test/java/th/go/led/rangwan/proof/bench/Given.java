package th.go.led.rangwan.proof.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.faults.OwnServer;
import th.go.led.rangwan.proof.faults.Store;
import th.go.led.rangwan.proof.server.ServerFolder;

/** A server of the measurement's own with the demo's people, so many nominations, and the bare servlets beside it. */
final class Given implements AutoCloseable {
    private static final List<String> JAVA = List.of(
            ("-Xmx1500m " + System.getProperty("bench.java", "")).strip().split(" +"));

    private final Store store;
    private final OwnServer server;

    private Given(Store store, OwnServer server) {
        this.store = store;
        this.server = server;
    }

    /** A new H2 file that serves the measurement of that name. */
    static Store h2(String name) throws IOException {
        return Store.h2(folder(name + "-h2").resolve("data"));
    }

    /** A new database in the run's PostgreSQL that serves the measurement of that name. */
    static Store postgresql(PostgresCluster cluster, String name) {
        return Store.postgresql(cluster, "bench_" + name.replace('-', '_'));
    }

    /** Starts a server on the store, with {@code nominations} beside the demo's own. */
    static Given started(Store store, String name, int nominations) throws IOException, InterruptedException {
        Path folder = folder(name + "-" + store.name() + "-server");
        OwnServer server = new OwnServer(folder, store, JAVA);
        server.deploy(BareWar.in(folder), "bare.war");
        server.start();
        Given given = new Given(store, server);
        if (nominations > 0) {
            given.bare().read("/enter?count=" + nominations);
        }
        return given;
    }

    /** A folder of that name that nothing else uses, empty. */
    static Path folder(String name) throws IOException {
        Path folder = Figure.folder().resolve("run").resolve(name);
        ServerFolder.remove(folder);
        Files.createDirectories(folder);
        return folder;
    }

    Store store() {
        return store;
    }

    OwnServer server() {
        return server;
    }

    /** A demo account at its browser, logged in. */
    Guest guest(String login) throws IOException, InterruptedException {
        return Guest.as(server.address(), login);
    }

    /** Whoever asks the bare servlets. */
    Guest bare() {
        return new Guest(server.origin() + "/bare");
    }

    @Override
    public void close() {
        server.close();
    }
}
