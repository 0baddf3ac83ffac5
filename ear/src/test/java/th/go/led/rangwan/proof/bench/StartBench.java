package th.go.led.rangwan.proof.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.WithPostgresql;
import th.go.led.rangwan.proof.faults.OwnServer;
import th.go.led.rangwan.proof.faults.Store;

/**
 * P8: CPU from the start of the server's process to its first page, with the application on data that are there already,
 * against the same server with a bare servlet alone.
 */
class StartBench {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);

    @Test
    void aStartCostsAtMostOneAndAHalfEmptyOnesOnH2() throws Exception {
        measure(Given.h2("start"));
    }

    @Test
    @WithPostgresql
    void aStartCostsAtMostOneAndAHalfEmptyOnesOnPostgresql(PostgresCluster cluster) throws Exception {
        measure(Given.postgresql(cluster, "start"));
    }

    private void measure(Store store) throws IOException, InterruptedException {
        List<Double> ours = new ArrayList<>();
        List<Double> empties = new ArrayList<>();
        OwnServer server = new OwnServer(Given.folder("start-" + store.name() + "-ours"), store, List.of());
        Path folder = Given.folder("start-" + store.name() + "-empty");
        OwnServer empty = OwnServer.without(folder, store, List.of());
        empty.deploy(BareWar.in(folder), "bare.war");
        toFirstPage(server, "/rangwan/login.xhtml"); // enters the demo
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(toFirstPage(server, "/rangwan/login.xhtml"));
            empties.add(toFirstPage(empty, "/bare/statements"));
        }
        Turns.Measured measured = new Turns.Measured(ours, empties);
        Figure.of("P8", "start to first page", store.name(), measured, 1.5).tell(measured);
    }

    private static double toFirstPage(OwnServer server, String page) throws IOException, InterruptedException {
        try (server) {
            server.start(page);
            double spent = Cpu.of(server).spent();
            assertEquals(200, new Guest(server.origin()).get(page).status());
            return spent;
        }
    }
}
