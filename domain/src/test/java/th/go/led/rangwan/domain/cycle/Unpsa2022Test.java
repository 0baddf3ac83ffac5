package th.go.led.rangwan.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class Unpsa2022Test {
    @Test
    void theShippedDocumentHasNoProblem() throws IOException {
        assertEquals(
                List.of(),
                CycleReader.read(getClass().getResourceAsStream("/cycles/unpsa-2022.xml"))
                        .problems());
    }
}
