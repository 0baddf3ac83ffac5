package th.go.led.rangwan.service.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.evidence.FakeClamd;
import th.go.led.rangwan.domain.shared.RefusedException;

class ClamdTest {
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private FakeClamd scanner;
    private Clamd clamd;

    @BeforeEach
    void open() throws IOException {
        scanner = new FakeClamd();
        clamd = new Clamd("localhost", scanner.port(), PATIENCE);
    }

    @AfterEach
    void close() throws IOException {
        scanner.close();
    }

    private Clamd.Finding scan(byte[] content) {
        return clamd.scan(new ByteArrayInputStream(content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aCleanContentOfAnyLengthIsClean() {
        for (int length : new int[] {0, 1, 64 * 1024, 64 * 1024 + 1, 3_000_000}) {
            assertEquals(Clamd.Verdict.CLEAN, scan(new byte[length]).verdict(), length + " bytes");
        }
    }

    @Test
    void whatIsFoundIsNamed() {
        Clamd.Finding finding = scan(bytes("ก" + FakeClamd.VIRUS));
        assertEquals(new Clamd.Finding(Clamd.Verdict.FOUND, FakeClamd.NAME), finding);
    }

    @Test
    void onlyAClearVerdictLetsAFileInThatCannotWait() {
        scan(bytes("clean")).requireClean();
        assertEquals("shared.refused.virus", refusal(scan(bytes(FakeClamd.VIRUS))));
        scanner.is(FakeClamd.Mood.FAILING);
        assertEquals("shared.refused.unscanned", refusal(scan(bytes("clean"))));
        scanner.is(FakeClamd.Mood.WELL);
        scanner.takes(100);
        assertEquals("shared.refused.unscannable", refusal(scan(new byte[200])));
    }

    private static String refusal(Clamd.Finding finding) {
        return assertThrows(RefusedException.class, finding::requireClean).key();
    }

    @Test
    void anErrorOfTheScannerIsNoVerdict() {
        scanner.is(FakeClamd.Mood.FAILING);
        assertEquals(Clamd.Verdict.UNCLEAR, scan(bytes("clean")).verdict());
    }

    @Test
    void silenceIsNoVerdict() {
        scanner.is(FakeClamd.Mood.SILENT);
        assertEquals(Clamd.Verdict.UNCLEAR, scan(bytes("clean")).verdict());
    }

    @Test
    void oneThatIsAwayGivesNoVerdictAndNoVersion() throws IOException {
        scanner.leave();
        assertEquals(Clamd.Verdict.AWAY, scan(bytes("clean")).verdict());
        assertTrue(clamd.version().isEmpty());
        scanner.back();
        assertEquals(Clamd.Verdict.CLEAN, scan(bytes("clean")).verdict());
    }

    @Test
    void moreThanItTakesIsTooLargeAndNeverClean() {
        scanner.takes(100_000);
        assertEquals(Clamd.Verdict.TOO_LARGE, scan(new byte[150_000]).verdict());
        Clamd.Verdict hungUp = scan(new byte[20_000_000]).verdict(); // whose answer may be lost with the connection
        assertTrue(hungUp == Clamd.Verdict.TOO_LARGE || hungUp == Clamd.Verdict.UNCLEAR, hungUp.toString());
    }

    @Test
    void itSaysWhatItIs() {
        assertTrue(clamd.version().orElseThrow().startsWith("ClamAV"));
    }
}
