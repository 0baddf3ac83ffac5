package th.go.led.rangwan.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.shared.RefusedException;

class CycleTest {
    private static final Instant NOW = Instant.parse("2021-10-12T02:00:00Z");
    private static String document;
    private static CycleDefinition shipped;

    @BeforeAll
    static void readShipped() throws IOException {
        try (InputStream stream = CycleTest.class.getResourceAsStream("/cycles/unpsa-2022.xml")) {
            document = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        try (InputStream stream = CycleTest.class.getResourceAsStream("/cycles/unpsa-2022.xml")) {
            shipped = CycleReader.read(stream).orRefuse();
        }
    }

    @Test
    void firstRevisionHoldsOncePublished() {
        Cycle cycle = new Cycle("unpsa-2022", CycleState.ANNOUNCED, NOW.minusSeconds(60));

        CycleRevision revision = cycle.publish(shipped, document, null, NOW);

        assertEquals(1, cycle.lastRevision());
        assertEquals(document, revision.document());
        assertEquals(CycleState.OPEN, cycle.state());
        assertEquals(NOW, cycle.stateSince());
    }

    @Test
    void stateThatStaysKeepsItsDate() {
        Cycle cycle = new Cycle("unpsa-2022", CycleState.OPEN, NOW.minusSeconds(60));

        cycle.publish(shipped, document, null, NOW);

        assertEquals(NOW.minusSeconds(60), cycle.stateSince());
    }

    @Test
    void publishedRevisionIsNotPublishedAgain() {
        Cycle cycle = new Cycle("unpsa-2022", CycleState.OPEN, NOW);
        cycle.publish(shipped, document, null, NOW);

        RefusedException refused =
                assertThrows(RefusedException.class, () -> cycle.publish(shipped, document, null, NOW));

        assertEquals("cycle.refused.revision", refused.key());
    }

    @Test
    void documentOfAnotherCycleIsRefused() {
        Cycle other = new Cycle("unpsa-2024", CycleState.ANNOUNCED, NOW);

        RefusedException refused =
                assertThrows(RefusedException.class, () -> other.publish(shipped, document, null, NOW));

        assertEquals("cycle.refused.code", refused.key());
    }
}
