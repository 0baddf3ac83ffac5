package th.go.led.rangwan.domain.cycle.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import th.go.led.rangwan.domain.cycle.Aggregation;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleReader;
import th.go.led.rangwan.domain.cycle.CycleWriter;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.cycle.RubricLevel;
import th.go.led.rangwan.domain.cycle.TieBreak;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;

class CycleFormsTest {
    private static final String TICKER = "นักวิเคราะห์ฯ 1";
    private static CycleDefinition shipped;

    @BeforeAll
    static void readShipped() throws IOException {
        try (InputStream stream = CycleFormsTest.class.getResourceAsStream("/cycles/unpsa-2022.xml")) {
            shipped = CycleReader.read(stream).orRefuse();
        }
    }

    /** The form as it stands, with some fields typed anew. */
    private static CycleDefinition saved(CyclePart part, String code, Map<String, String> typed) {
        Map<String, String> values = new HashMap<>();
        CycleForms.fields(shipped, part, code).forEach(field -> values.put(field.id(), field.value()));
        values.putAll(typed);
        CycleDefinition saved = CycleForms.saved(shipped, part, code, new Typed(values, TICKER));
        assertEquals(saved, CycleReader.read(CycleWriter.write(saved)).definition(), "written and read again");
        return saved;
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(CyclePart.QUESTION, "1", "textTh", "  \n ", "cycle.refused.text.empty"),
                Arguments.of(CyclePart.QUESTION, "1", "textEn", "x".repeat(4001), "cycle.refused.text.long"),
                Arguments.of(CyclePart.QUESTION, "1", "maxWords", "0", "cycle.refused.number"),
                Arguments.of(CyclePart.QUESTION, "1", "maxWords", "ร้อย", "cycle.refused.number"),
                Arguments.of(CyclePart.QUESTION, "1", "maxWords", "99999999999", "cycle.refused.number"),
                Arguments.of(CyclePart.WEIGHTS, "all", "weight0", "-1", "cycle.refused.number"),
                Arguments.of(CyclePart.WEIGHTS, "all", "weight0", "", "cycle.refused.number"),
                Arguments.of(CyclePart.SCORING, "all", "trim", "20", "cycle.refused.trim"),
                Arguments.of(CyclePart.SCORING, "all", "most", "0", "cycle.refused.number"),
                Arguments.of(CyclePart.SCORING, "all", "decimals", "4", "cycle.refused.number"),
                Arguments.of(CyclePart.SCORING, "all", "aggregation", "SUM", "cycle.refused.choice"),
                Arguments.of(CyclePart.SCORING, "all", "tie0", "criterion:9.9", "cycle.refused.choice"),
                Arguments.of(CyclePart.CRITERION, "2.1", "level1", "0", "cycle.refused.rubric"),
                Arguments.of(CyclePart.CRITERION, "2.1", "level4", "11", "cycle.refused.number"),
                Arguments.of(CyclePart.CRITERION, "2.1", "shows0En", "", "cycle.refused.text.empty"),
                Arguments.of(CyclePart.DEADLINE, "1", "date", "31/02/2564", "shared.refused.date.day"),
                Arguments.of(CyclePart.DEADLINE, "1", "date", "วันศุกร์", "shared.refused.date.shape"),
                Arguments.of(CyclePart.DEADLINE, "1", "date", "3/12/2021", "shared.refused.date.commonEra"),
                Arguments.of(CyclePart.DEADLINE, "1", "offset", "EST", "cycle.refused.offset"),
                Arguments.of(CyclePart.DEADLINE, "1", "readings", "noon", "cycle.refused.choice"),
                Arguments.of(CyclePart.EVENT, "briefing", "ends", "09:00", "cycle.refused.eventTimes"),
                Arguments.of(CyclePart.EVENT, "briefing", "begins", "25:00", "shared.refused.time"),
                Arguments.of(CyclePart.EXAMPLE, "ready-to-file", "fact11", "สองฉบับ", "cycle.refused.number"),
                Arguments.of(CyclePart.EXAMPLE, "all-known", "overall", "perhaps", "cycle.refused.choice"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatCannotBeUsedIsRefusedAtItsField(CyclePart part, String code, String field, String typed, String key) {
        RefusedException refused = assertThrows(RefusedException.class, () -> saved(part, code, Map.of(field, typed)));
        assertEquals(key, refused.key());
        assertEquals(Optional.of(field), refused.field());
    }

    @Test
    void weightsThatDoNotAddUpAreRefusedAtTheLastField() {
        RefusedException refused =
                assertThrows(RefusedException.class, () -> saved(CyclePart.WEIGHTS, "all", Map.of("weight0", "99")));
        assertEquals("cycle.refused.weights", refused.key());
        assertEquals(Optional.of("weight" + (shipped.criteria().size() - 1)), refused.field());
    }

    @Test
    void theScoringIsChangedByItsForm() {
        CycleDefinition changed = saved(
                CyclePart.SCORING,
                "all",
                Map.of(
                        "aggregation",
                        "TRIMMED_MEAN",
                        "trim",
                        "๒๐",
                        "tie0",
                        "SPREAD",
                        "tie1",
                        "criterion:2.6",
                        "tie2",
                        "-"));
        assertEquals(Aggregation.TRIMMED_MEAN, changed.scoring().aggregation());
        assertEquals(20, changed.scoring().trim());
        assertEquals(
                List.of(TieBreak.by(TieBreak.By.SPREAD), TieBreak.by("2.6")),
                changed.scoring().tieBreaks());
    }

    @Test
    void aLevelOfARubricIsAddedAndTakenAway() {
        CycleDefinition changed = saved(
                CyclePart.CRITERION,
                "2.1",
                Map.of(
                        "level3",
                        "",
                        "shows3Th",
                        "",
                        "shows3En",
                        "",
                        "level4",
                        "10",
                        "shows4Th",
                        "ครบ",
                        "shows4En",
                        "Whole"));
        assertEquals(
                List.of(0, 4, 7, 10),
                changed.criterion("2.1").orElseThrow().rubric().stream()
                        .map(RubricLevel::from)
                        .toList());
    }

    @Test
    void weightsChangeTogether() {
        int first = shipped.criteria().get(0).weight();
        int second = shipped.criteria().get(1).weight();
        CycleDefinition changed = saved(
                CyclePart.WEIGHTS,
                "all",
                Map.of("weight0", Integer.toString(first - 5), "weight1", Integer.toString(second + 5)));
        assertEquals(100, changed.weights());
        assertEquals(
                List.of(first - 5, second + 5),
                changed.criteria().stream()
                        .limit(2)
                        .map(CriterionDefinition::weight)
                        .toList());
    }

    @Test
    void whoTicksAMarkGivesTheNameAndWhoUnticksItTakesItAway() {
        QuestionDefinition ticked = saved(CyclePart.QUESTION, "1", Map.of("verified", "yes"))
                .question("1")
                .orElseThrow();
        assertEquals(TICKER, ticked.verifiedBy());
        String settled = shipped.category("1").orElseThrow().from().verifiedBy();
        CycleDefinition same = saved(CyclePart.CATEGORY, "1", Map.of("shortEn", "Shorter"));
        assertEquals(settled, same.category("1").orElseThrow().from().verifiedBy());
        CycleDefinition open = saved(CyclePart.CATEGORY, "1", Map.of("verified", ""));
        assertNull(open.category("1").orElseThrow().from().verifiedBy());
    }

    @Test
    void aDateIsTypedInTheBuddhistEraAndTextsLoseOnlyWhatNoDocumentHolds() {
        CycleDefinition moved = saved(CyclePart.DEADLINE, "1", Map.of("date", "๑๐ ธ.ค. ๒๕๖๔", "offset", "+07:00"));
        assertEquals("2021-12-10", moved.deadline().date().toString());
        CycleDefinition text = saved(CyclePart.CLAUSE, "1.2", Map.of("quote", "ก <b> & \"ข\"\u0001\n  ค\uD83D\uDE00"));
        assertEquals(
                "ก <b> & \"ข\" ค\uD83D\uDE00", text.clause("1.2").orElseThrow().quoteTh());
        assertNull(saved(CyclePart.QUESTION, "1", Map.of("maxWords", ""))
                .question("1")
                .orElseThrow()
                .maxWords());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (CyclePart part : List.of(CyclePart.QUESTION, CyclePart.DEADLINE, CyclePart.EXAMPLE, CyclePart.DOCUMENT)) {
            assertThrows(NotFoundException.class, () -> CycleForms.fields(shipped, part, "nothing"));
        }
    }
}
