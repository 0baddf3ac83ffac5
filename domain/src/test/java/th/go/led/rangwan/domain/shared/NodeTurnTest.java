package th.go.led.rangwan.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What several nodes agree upon. */
class NodeTurnTest {
    private static final Instant WALL = Instant.parse("2026-11-27T05:00:00Z");
    private static final Instant DESK = Instant.parse("2021-10-12T02:00:00Z");

    @Test
    void aTimeIsTakenOnceByWhoeverComesFirst() {
        NodeTurn turn = new NodeTurn();
        assertTrue(turn.take(100, "node1"));
        assertFalse(turn.take(100, "node2"));
        assertFalse(turn.take(99, "node2"), "nor one before it");
        assertEquals("node1", turn.node());
        assertTrue(turn.take(101, "node2"));
        assertEquals("node2", turn.node());
        assertEquals(2, turn.times());
    }

    @Test
    void aNodeWhoseClockWasWrongStopsNobody() {
        NodeTurn turn = new NodeTurn();
        assertTrue(turn.take(1_000_000, "node1"));
        assertTrue(turn.take(100, "node2"));
        assertFalse(turn.take(100, "node1"));
    }

    @Test
    void aDemosClockTellsHowFarItRunsAheadWhileSomebodyKeepsIt() {
        DeskTime time = new DeskTime(DESK, WALL);
        time.reached(DESK.plusSeconds(3600), WALL.plusSeconds(20)); // moved
        time.reached(DESK.plusSeconds(40), WALL.plusSeconds(40)); // by a node that has not followed yet
        Duration ahead = Duration.between(WALL.plusSeconds(20), DESK.plusSeconds(3600));
        assertEquals(Optional.of(ahead), time.ahead(WALL.plusSeconds(15)));
        assertEquals(Optional.empty(), time.ahead(WALL.plusSeconds(21)), "nobody has kept it since");
        assertEquals(DESK.plusSeconds(3600), time.instant());
    }
}
