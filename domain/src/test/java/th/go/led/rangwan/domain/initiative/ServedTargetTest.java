package th.go.led.rangwan.domain.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.given.Given;
import th.go.led.rangwan.domain.shared.RefusedException;

class ServedTargetTest {
    private static List<String> codes(Initiative work) {
        return work.served().stream().map(ServedTarget::code).toList();
    }

    @Test
    void targetsKeepTheOrderInWhichTheyWereGiven() {
        Initiative work = Given.anInitiative().towards("16.b, 4, 16.3").build();
        assertEquals("16.b, 4, 16.3", work.description().sdgTargets());
        assertEquals(List.of("16.b", "4", "16.3"), codes(work));
    }

    @Test
    void whatWasSaidStaysWhenTheListIsTypedAnew() {
        Initiative work = Given.anInitiative().towards("16.3").build();
        work.serve("16.3", SdgStrength.MAIN, "ให้ความช่วยเหลือทางกฎหมายก่อนบังคับคดี", Given.NOW);
        work.describe(Given.anInitiative().towards("4, 16.3").build().description(), Given.NOW);
        assertEquals("4, 16.3", work.description().sdgTargets());
        ServedTarget kept = work.served().stream()
                .filter(one -> one.code().equals("16.3"))
                .findFirst()
                .orElseThrow();
        assertEquals(SdgStrength.MAIN, kept.strength().orElseThrow());
        assertEquals(1, kept.place());
    }

    @Test
    void aServedTargetIsAddedAtTheEndAndTakenAway() {
        Initiative work = Given.anInitiative().towards("16.3").build();
        work.serve("๔.๗ Education", SdgStrength.SUPPORTING, "อบรมชุมชน", Given.NOW);
        assertEquals("16.3, 4.7", work.description().sdgTargets());
        work.serveNoMore("16.3", Given.NOW);
        assertEquals("4.7", work.description().sdgTargets());
        assertEquals(List.of("4.7"), codes(work));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16.99|MAIN|เหตุผล|initiative.refused.sdg|sdgCode",
                "''|MAIN|เหตุผล|initiative.refused.sdg.one|sdgCode",
                "16.3||เหตุผล|initiative.refused.sdg.strength|sdgStrength",
                "16.3|MAIN|' '|initiative.refused.sdg.reason|sdgReason"
            })
    void whatIsMissingIsRefusedAtItsField(String code, SdgStrength strength, String reason, String key, String field) {
        Initiative work = Given.anInitiative().build();
        RefusedException refused =
                assertThrows(RefusedException.class, () -> work.serve(code, strength, reason, Given.NOW));
        assertEquals(key, refused.key());
        assertEquals(field, refused.field().orElseThrow());
    }
}
