package th.go.led.rangwan.proof.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.WithPostgresql;
import th.go.led.rangwan.proof.server.ServerFolder;

/** No acknowledged save is lost, there twice or torn when the server is killed with -9 while twenty people write. */
class LedgerIT {
    private static Path folder(String name) throws IOException {
        Path folder = ServerFolder.target().resolve("faults").resolve(name);
        ServerFolder.remove(folder);
        return folder;
    }

    private static void requireNothingLost(LedgerRun.Outcome outcome) {
        assertEquals(
                0,
                outcome.verdict().faults().size(),
                () -> String.join("\n", outcome.verdict().faults()));
        assertTrue(outcome.kills() > 0 && outcome.acknowledged() > 100, "too little was written: " + outcome);
        assertEquals(0, outcome.refusals().size(), () -> "answered while the server was there: " + outcome.refusals());
    }

    @Test
    void nothingAcknowledgedIsLostOnH2AsItShips() throws Exception {
        Path folder = folder("ledger-h2");
        requireNothingLost(LedgerRun.on(Store.h2(folder.resolve("data")), folder));
    }

    @Test
    @WithPostgresql
    void nothingAcknowledgedIsLostOnPostgresql(PostgresCluster cluster) throws Exception {
        requireNothingLost(LedgerRun.on(Store.postgresql(cluster, "ledger"), folder("ledger-postgresql")));
    }
}
