package th.go.led.rangwan.domain.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.shared.RefusedException;

class FileScanTest {
    private static final Instant NOW = Instant.parse("2021-10-12T02:00:00Z");
    private static final Map<FileScan, Set<FileScan>> WAYS = Map.of(
            FileScan.UNSCANNED, Set.of(FileScan.WAITING, FileScan.CLEAN, FileScan.FOUND),
            FileScan.WAITING, Set.of(FileScan.CLEAN, FileScan.FOUND),
            FileScan.CLEAN, Set.of(),
            FileScan.FOUND, Set.of());

    private final StoredFile file = new StoredFile(
            "nomination:1", "ผลงาน.pdf", new StoredFile.Content(FileKind.PDF, 1, "0".repeat(64)), "นักวิเคราะห์", NOW);

    @Test
    void aVerdictStandsForEver() {
        for (FileScan from : FileScan.values()) {
            for (FileScan to : FileScan.values()) {
                assertEquals(WAYS.get(from).contains(to), from.mayBecome(to), from + " to " + to);
            }
        }
    }

    @Test
    void whatWaitsOrIsInfectedIsShut() {
        assertTrue(FileScan.UNSCANNED.open());
        assertTrue(FileScan.CLEAN.open());
        assertFalse(FileScan.WAITING.open());
        assertFalse(FileScan.FOUND.open());
    }

    @Test
    void aFileInQuarantineIsRefusedByItsNameUntilItIsCleared() {
        file.requireOpen();
        file.awaitScan();
        RefusedException waiting = assertThrows(RefusedException.class, file::requireOpen);
        assertEquals("evidence.refused.quarantine", waiting.key());
        file.undecided("size limit", NOW);
        assertThrows(RefusedException.class, file::requireOpen);
        file.cleared(NOW);
        file.requireOpen();
        assertThrows(IllegalStateException.class, file::awaitScan);
    }

    @Test
    void anInfectedFileNeverOpensAgain() {
        file.infected("x".repeat(900), NOW);
        assertEquals(
                "evidence.refused.infected",
                assertThrows(RefusedException.class, file::requireOpen).key());
        assertThrows(IllegalStateException.class, () -> file.cleared(NOW));
        assertThrows(IllegalStateException.class, () -> file.undecided("", NOW));
    }
}
