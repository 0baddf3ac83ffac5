package th.go.led.rangwan.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CycleWriterTest {
    private static String shipped() throws IOException {
        try (InputStream stream = CycleWriterTest.class.getResourceAsStream("/cycles/unpsa-2022.xml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatIsWrittenReadsAsTheSameDefinition() throws IOException {
        CycleDefinition definition = CycleReader.read(shipped()).orRefuse();
        assertEquals(definition, CycleReader.read(CycleWriter.write(definition)).orRefuse());
    }

    @Test
    void theShippedDocumentIsWrittenAsItStandsButForItsComments() throws IOException {
        String without = shipped().replaceAll("(?m)^ *<!--.*-->\n", "");
        assertEquals(without, CycleWriter.write(CycleReader.read(shipped()).orRefuse()));
    }

    @Test
    void signsOfTheMarkupAndTheZoneOfGreenwichSurvive() throws IOException {
        String marked = shipped()
                .replace("<en>UNPSA 2022</en>", "<en>A &lt; B &amp; \"C\" &gt; D</en>")
                .replace("offset=\"-05:00\"", "offset=\"+00:00\"")
                .replace("place=\"ข้อ ๓\"", "place=\"&quot;ข้อ ๓&quot; &amp; &lt;ต่อ&gt;\"");
        CycleDefinition definition = CycleReader.read(marked).orRefuse();
        assertEquals("A < B & \"C\" > D", definition.title().en());
        String written = CycleWriter.write(definition);
        assertTrue(written.contains("offset=\"+00:00\""));
        assertEquals(definition, CycleReader.read(written).orRefuse());
    }
}
