package th.go.led.rangwan.proof.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.WithPostgresql;
import th.go.led.rangwan.proof.faults.Store;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.writing.Writer;

/**
 * A database of every release is brought up to date with all that was in it, also when the upgrade is killed with -9 at any
 * moment and run again. {@code -Dupgrade.kills=} says how often each upgrade is killed (default 1), {@code -Dupgrade.seed=}
 * when.
 */
class UpgradeIT {
    private static final int KILLS = Integer.getInteger("upgrade.kills", 1);
    private static final Random RANDOM = new Random(Integer.getInteger("upgrade.seed", 7));

    private static Path folder(String name) throws IOException {
        Path folder = ServerFolder.target().resolve("life").resolve(name);
        ServerFolder.remove(folder);
        return Files.createDirectories(folder);
    }

    @Test
    void anEmbeddedDatabaseOfEveryReleaseComesUpToDate() throws Exception {
        Path folder = folder("upgrade-h2");
        try (StockServer server = installed(folder, Store.h2(folder.resolve("fresh")))) {
            for (Landmark landmark : Landmark.ALL) {
                Store store = Store.h2(folder.resolve(landmark.schema()));
                landmark.into(store, folder);
                upgraded(server, store);
            }
            anOldDossierOpens(
                    server, Store.h2(folder.resolve(Landmark.ALL.get(0).schema())));
        }
    }

    @Test
    @WithPostgresql
    void aDatabaseOfPostgresqlOfEveryReleaseComesUpToDate(PostgresCluster cluster) throws Exception {
        Path folder = folder("upgrade-postgresql");
        try (StockServer server = installed(folder, StockServer.postgresql(cluster, "upgrade_fresh"))) {
            for (Landmark landmark : Landmark.ALL) {
                Store store = StockServer.postgresql(cluster, "upgrade_" + landmark.schema());
                landmark.into(store, folder);
                upgraded(server, store);
            }
        }
    }

    private static StockServer installed(Path folder, Store store) throws IOException, InterruptedException {
        StockServer server = new StockServer(folder.resolve("machine"), store.environment());
        server.set("RANGWAN_CLASSES", "off");
        server.rangwan("install", "demo.cli").requireDone();
        return server;
    }

    private static void upgraded(StockServer server, Store store) throws IOException, InterruptedException {
        store.environment().forEach(server::set);
        Path mark = Files.writeString(server.home().resolve("rangwan/installed"), "an earlier release");
        for (int kill = 0; kill < KILLS; kill++) {
            killed(server);
        }
        StockServer.Said said = server.rangwan("upgrade").requireDone();
        assertTrue(said.words().contains("all is whole"), said.words());
        assertEquals(64, Files.readString(mark).strip().length());
        assertEquals("", server.rangwan("pending").requireDone().words());
    }

    /** Kills the upgrade and all that it started while the schema changes, or wherever it is when that is over. */
    private static void killed(StockServer server) throws IOException, InterruptedException {
        Process upgrade = server.command("upgrade")
                .redirectOutput(server.home().resolve("killed.log").toFile())
                .start();
        Path migrating = server.home().resolve("rangwan/upgrade/migrating");
        long latest = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!Files.exists(migrating) && upgrade.isAlive() && System.nanoTime() < latest) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        TimeUnit.MILLISECONDS.sleep(RANDOM.nextInt(3000));
        List<ProcessHandle> all = upgrade.descendants().toList();
        upgrade.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        upgrade.waitFor();
        for (ProcessHandle each : all) {
            each.onExit().join();
        }
    }

    private static void anOldDossierOpens(StockServer server, Store store) throws IOException, InterruptedException {
        Files.write(
                server.home().resolve("rangwan/rangwan.conf"),
                List.of(
                        "RANGWAN_MODE=demo",
                        "RANGWAN_DATA=" + store.environment().get("RANGWAN_DATA")));
        server.start();
        assertTrue(new Writer(server.address(), "analyst1").enter(), "nobody gets in");
        server.stop();
        assertTrue(server.rangwan("verify").requireDone().words().contains("all is whole"));
    }
}
