package th.go.led.rangwan.proof.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.WithPostgresql;
import th.go.led.rangwan.proof.server.ServerFolder;

/**
 * Nothing that was acknowledged is lost, there twice or torn, whatever befalls the server while twenty people answer, score,
 * bring files, annotate, decide and number: its process stands still, the disk is full, PostgreSQL breaks off or stands still,
 * and the server is killed with -9 {@code ledger.rounds} times (default 2). {@code ledger.faults} names the faults to try, all
 * by default: {@code freeze,disk,database,stall,kill}.
 */
class LedgerIT {
    private static final int ROUNDS = Integer.getInteger("ledger.rounds", 2);
    private static final List<String> WANTED =
            Arrays.asList(System.getProperty("ledger.faults", "freeze,disk,database,stall,kill")
                    .split(","));

    private static Path folder(String name) throws IOException {
        Path folder = ServerFolder.figures().resolve(name);
        ServerFolder.remove(folder);
        Files.createDirectories(folder);
        return folder;
    }

    private static List<Fault> faults(Optional<SmallDisk> disk, PostgresCluster cluster) {
        List<Fault> faults = new ArrayList<>();
        if (cluster != null) {
            faults.add(new Faults.StoppedDatabase(cluster));
            faults.add(new Faults.FrozenDatabase(cluster));
        }
        faults.add(new Faults.Freeze());
        disk.ifPresentOrElse(
                there -> faults.add(new Faults.FullDisk(there, cluster)),
                () -> System.out.println("No full disk is tried: this account may not mount a tmpfs."));
        Stream.generate(Faults.Kill::new).limit(ROUNDS).forEach(faults::add);
        return faults.stream().filter(fault -> WANTED.contains(fault.name())).toList();
    }

    private static List<String> options(Path temporary) throws IOException {
        return OwnServer.soon("-Djava.io.tmpdir=" + Files.createDirectories(temporary));
    }

    private static void requireNothingLost(LedgerRun.Outcome outcome) throws IOException {
        assertEquals("", String.join("\n", outcome.complaints()), () -> "see " + outcome.figures());
        assertTrue(outcome.acknowledged() > 200, "too little was written: " + outcome);
    }

    @Test
    void nothingAcknowledgedIsLostOnH2AsItShips() throws Exception {
        Path folder = folder("ledger-h2");
        Optional<SmallDisk> disk = SmallDisk.mounted();
        try {
            Path data = disk.map(SmallDisk::folder).orElse(folder).resolve("data");
            LedgerRun run = new LedgerRun(Store.h2(data), folder, options(data.resolveSibling("tmp")));
            requireNothingLost(run.under(faults(disk, null)));
        } finally {
            close(disk);
        }
    }

    @Test
    @WithPostgresql
    void nothingAcknowledgedIsLostOnPostgresql() throws Exception {
        Path folder = folder("ledger-postgresql");
        Optional<SmallDisk> disk = SmallDisk.mounted();
        Path data = disk.map(SmallDisk::folder).orElse(folder);
        try (PostgresCluster cluster =
                PostgresCluster.apart(data.resolve("postgresql"), folder.resolve("postgresql.log"))) {
            Store store = Store.postgresql(cluster, "ledger");
            LedgerRun run = new LedgerRun(store, folder, options(data.resolve("tmp")));
            requireNothingLost(run.under(faults(disk.filter(there -> cluster.within(there.folder())), cluster)));
        } finally {
            close(disk);
        }
    }

    private static void close(Optional<SmallDisk> disk) throws IOException {
        if (disk.isPresent()) {
            disk.get().close();
        }
    }
}
