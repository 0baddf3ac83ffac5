package th.go.led.rangwan.proof.faults;

import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import th.go.led.rangwan.proof.database.PostgresCluster;

/** The faults that a run may let befall a server. */
final class Faults {
    private static final int SHORT = 3; // seconds
    private static final int FREEZE = Integer.getInteger("ledger.freeze", 8);

    private Faults() {}

    private static void stand(JsonObjectBuilder figures) throws InterruptedException {
        figures.add("seconds", FREEZE);
        TimeUnit.SECONDS.sleep(FREEZE);
    }

    /** {@code kill -9} of the server, which is then started again on the same data. */
    record Kill() implements Fault {
        @Override
        public String name() {
            return "kill";
        }

        @Override
        public void strike(OwnServer server, JsonObjectBuilder figures) throws IOException, InterruptedException {
            server.kill();
            server.start();
        }
    }

    /** The server's process stands still for {@code ledger.freeze} seconds (default 8), longer than people wait for an answer. */
    record Freeze() implements Fault {
        @Override
        public String name() {
            return "freeze";
        }

        @Override
        public void strike(OwnServer server, JsonObjectBuilder figures) throws IOException, InterruptedException {
            server.freeze();
            stand(figures);
            server.thaw();
        }
    }

    /** PostgreSQL breaks off as by an immediate shutdown and is started again. */
    record StoppedDatabase(PostgresCluster cluster) implements Fault {
        @Override
        public String name() {
            return "database";
        }

        @Override
        public void strike(OwnServer server, JsonObjectBuilder figures)
                throws IOException, InterruptedException, SQLException {
            cluster.breakOff();
            TimeUnit.SECONDS.sleep(SHORT);
            cluster.start();
        }

        @Override
        public long mostUntilFirst() {
            return 1_000;
        }

        @Override
        public List<String> judge(List<PageProbe.Answer> pages, JsonObjectBuilder figures) {
            return Pages.judge(pages, figures);
        }
    }

    /** PostgreSQL stands still for {@code ledger.freeze} seconds: its connections stay, and none of them answers. */
    record FrozenDatabase(PostgresCluster cluster) implements Fault {
        @Override
        public String name() {
            return "stall";
        }

        @Override
        public void strike(OwnServer server, JsonObjectBuilder figures) throws IOException, InterruptedException {
            cluster.freeze();
            stand(figures);
            cluster.thaw();
        }

        @Override
        public long mostUntilFirst() {
            return 1_000;
        }
    }

    /**
     * The disk of the database and of what is brought has no byte left; then there is room again. A PostgreSQL that gave up
     * is started again; an embedded H2, which is not let come there, goes on as it is.
     *
     * @param cluster null for a database inside the server
     */
    record FullDisk(SmallDisk disk, PostgresCluster cluster) implements Fault {
        @Override
        public String name() {
            return "disk";
        }

        @Override
        public void strike(OwnServer server, JsonObjectBuilder figures)
                throws IOException, InterruptedException, SQLException {
            disk.fill();
            TimeUnit.SECONDS.sleep(2 * SHORT);
            disk.empty();
            boolean gaveUp = cluster != null && !cluster.runs();
            figures.add("databaseGaveUp", gaveUp);
            if (gaveUp) {
                cluster.start();
            }
        }
    }
}
