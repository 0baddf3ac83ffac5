package th.go.led.rangwan.domain.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.shared.RefusedException;

class SdgTargetsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4, 16.3|4 16.3",
                "16.3;4|16.3 4",
                "16.B 16.10 16.2|16.b 16.10 16.2",
                "๔.๗, ๑๖.๖|4.7 16.6",
                "4,4,4|4",
                " , ;|''",
                "''|''"
            })
    void typedCodesKeepTheirOrderEachOnce(String typed, String codes) {
        assertEquals(codes, String.join(" ", SdgTargets.parse(typed)));
    }

    @Test
    void onScreenTheyStandInTheOrderOfTheAgenda() {
        assertEquals(
                List.of("4", "16", "16.2", "16.10", "16.b"),
                SdgTargets.byAgenda(SdgTargets.parse("16.b 16.10 16.2 16 4")));
    }

    @Test
    void allAreSeventeenGoalsWithTheirHundredAndSixtyNineTargets() {
        assertEquals(17 + 169, SdgTargets.all().size());
        assertEquals("1", SdgTargets.all().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18", "0", "4.8", "16.11", "16.c", "04", "4.", "SDG4", "-1", "4/7", "สี่"})
    void whatTheAgendaDoesNotHaveIsRefused(String typed) {
        RefusedException refused = assertThrows(RefusedException.class, () -> SdgTargets.parse("4, " + typed));
        assertEquals("initiative.refused.sdg", refused.key());
    }

    @Test
    void everyGoalAloneIsLawful() {
        assertTrue(IntStream.rangeClosed(1, SdgTargets.GOALS)
                .allMatch(goal ->
                        SdgTargets.goal(SdgTargets.parse(Integer.toString(goal)).get(0)) == goal));
    }

    @Test
    void aTargetHasTheWordsOfTheUnitedNationsAndAGoalHasNone() {
        assertTrue(SdgTargets.words("16.3").orElseThrow().contains("rule of law"));
        assertEquals(List.of(), SdgTargets.words("16").stream().toList());
    }
}
