package th.go.led.rangwan.service.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.Status;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteGuardTest {
    @Test
    void onlyAnEmbeddedFileHasADiskOfOurs() {
        assertEquals(
                Optional.of(new File("/var/r/db")), WriteGuard.folder("jdbc:h2:file:/var/r/db/rangwan;WRITE_DELAY=0"));
        assertEquals(Optional.of(new File("/var/r/db")), WriteGuard.folder("jdbc:h2:/var/r/db/rangwan"));
        assertEquals(
                Optional.of(new File(System.getProperty("user.home"), "db")),
                WriteGuard.folder("jdbc:h2:~/db/rangwan"));
        for (String elsewhere :
                new String[] {"jdbc:h2:mem:rangwan", "jdbc:h2:tcp://db/rangwan", "jdbc:postgresql://db/rangwan"}) {
            assertEquals(Optional.empty(), WriteGuard.folder(elsewhere), elsewhere);
        }
    }

    @Test
    void readingNeedsNoRoom() {
        for (String reading : new String[] {"select 1", "SELECT x from y", "with a as (select 1) select 2"}) {
            assertFalse(WriteGuard.writes(reading), reading);
        }
        for (String writing : new String[] {
            "insert into x",
            " Update x",
            "delete\nfrom x",
            "merge into x",
            "select 1 FOR UPDATE",
            "select next value for s"
        }) {
            assertTrue(WriteGuard.writes(writing), writing);
        }
    }

    @Test
    void withRoomOrWithoutADiskEveryStatementPassesAndWritersQueueToCommit(@TempDir Path folder) {
        WriteGuard guard = new WriteGuard();
        assertEquals("insert into x", guard.inspect("insert into x"));
        FakeTransactions transactions = new FakeTransactions();
        guard.watch("jdbc:h2:file:" + folder.resolve("rangwan"), transactions.registry);
        assertEquals("insert into x", guard.inspect("insert into x"));
        transactions.begin(Status.STATUS_ACTIVE);
        guard.inspect("select 1");
        assertEquals(0, transactions.joined.size());
        guard.inspect("insert into x");
        assertEquals(1, transactions.joined.size(), "whoever writes queues for the commit");
    }
}
