package th.go.led.rangwan.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringDefinitionTest {
    private static final String TIE = "<tie-break by=\"median\"/>";

    private static String document(String name) throws IOException {
        try (InputStream stream = ScoringDefinitionTest.class.getResourceAsStream("/cycles/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theShippedEditionSaysHowItIsScored() throws IOException {
        CycleDefinition unpsa = CycleReader.read(document("unpsa-2022.xml")).orRefuse();

        assertEquals(
                new ScoringDefinition(
                        0,
                        10,
                        Aggregation.MEAN,
                        0,
                        1,
                        RoundingMode.HALF_UP,
                        List.of(TieBreak.by("2.3"), TieBreak.by(TieBreak.By.MEDIAN))),
                unpsa.scoring());
        assertTrue(unpsa.criteria().stream()
                .allMatch(criterion -> criterion.rubric().size() == 4));
    }

    @Test
    void anEditionThatSaysNothingOfItStillReads() throws IOException {
        CycleDefinition older = CycleReader.read(document("unpsa-2024.xml")).orRefuse();

        assertEquals(ScoringDefinition.DEFAULT, older.scoring());
        assertTrue(older.criteria().stream()
                .allMatch(criterion -> criterion.rubric().isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({"unpsa-2022.xml", "unpsa-2024.xml", "invented-award.xml", "template.xml"})
    void whatIsWrittenReadsTheSame(String name) throws IOException {
        CycleDefinition definition = CycleReader.read(document(name)).orRefuse();

        assertEquals(definition, CycleReader.read(CycleWriter.write(definition)).orRefuse());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            least="0" most="10"              | least="10" most="10"             | cycle.problem.scale
            aggregation="mean" trim="0"      | aggregation="mean" trim="20"     | cycle.problem.trim
            aggregation="mean" trim="0"      | aggregation="trimmed-mean" trim="0" | cycle.problem.trim
            by="criterion" criterion="2.3"   | by="criterion" criterion="9.9"   | cycle.problem.tieBreak
            by="criterion" criterion="2.3"   | by="criterion"                   | cycle.problem.tieBreak
            by="criterion" criterion="2.3"   | by="median" criterion="2.3"      | cycle.problem.tieBreak
            <rubric from="4">                | <rubric from="0">                | cycle.problem.rubric
            <rubric from="9">                | <rubric from="11">               | cycle.problem.rubric""")
    void whatMakesNoSenseIsRefused(String right, String wrong, String problem) throws IOException {
        String document = document("unpsa-2022.xml");
        assertTrue(document.contains(right) && document.contains(TIE));

        assertTrue(CycleReader.read(document.replaceFirst(Pattern.quote(right), wrong)).problems().stream()
                .anyMatch(found -> found.code().equals(problem)));
    }
}
