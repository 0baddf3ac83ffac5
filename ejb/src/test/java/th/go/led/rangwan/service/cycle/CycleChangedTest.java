package th.go.led.rangwan.service.cycle;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.cycle.CycleReader;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.cycle.DeadlineDefinition;

class CycleChangedTest {
    private static DeadlineDefinition held;

    @BeforeAll
    static void readShipped() throws IOException {
        try (InputStream stream = CycleReader.class.getResourceAsStream("/cycles/unpsa-2022.xml")) {
            held = CycleReader.read(stream).orRefuse().deadline();
        }
    }

    private static CycleChanged from(CycleState before, boolean wasDateless, CycleState now, DeadlineDefinition holds) {
        return new CycleChanged("unpsa-2022", before, now, held, wasDateless, holds, "ตามประกาศ");
    }

    @Test
    void whatCountsToTheDeadlineMovesWhenItFallsAwayAndWhenItComesBack() {
        assertTrue(from(CycleState.OPEN, false, CycleState.POSTPONED, null).deadlineMoved());
        assertTrue(from(CycleState.POSTPONED, true, CycleState.OPEN, held).deadlineMoved());
        assertFalse(from(CycleState.ANNOUNCED, false, CycleState.OPEN, held).deadlineMoved());
    }

    @Test
    void nothingCountsToTheDeadlineOfACancelledCycle() {
        assertFalse(from(CycleState.OPEN, false, CycleState.CANCELLED, held).deadlineMoved());
        assertFalse(from(CycleState.POSTPONED, true, CycleState.CANCELLED, held).deadlineMoved());
    }
}
