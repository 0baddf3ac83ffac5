package th.go.led.rangwan.domain.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.given.Given.anInitiative;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import th.go.led.rangwan.domain.given.Given;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.RefusedException;

class GoDecisionTest {
    private static final Person DIRECTOR = new Person("director1", "ผอ.", "Director");
    private static final Signed SIGNED =
            new Signed(DIRECTOR, Capacity.ownPost(Given.aPost(Given.aUnit("กลุ่มหนึ่ง"), "ผู้อำนวยการ")), Given.NOW);
    private static final ScreeningCheck CHECK = new ScreeningCheck(
            null,
            new ScreeningCheck.Mark("unpsa-2022", 1, LocalDate.of(2021, 12, 3), 1, 1, 0),
            List.of(),
            DIRECTOR,
            Given.NOW);

    private static GoDecision word(GoVerdict word, Verdict verdict, String reason) {
        return new GoDecision(anInitiative().build(), new GoDecision.Basis(CHECK, "2", verdict), word, reason, SIGNED);
    }

    @ParameterizedTest
    @CsvSource({
        "GO, PASS, PASS, true, false",
        "GO, PASS, CANNOT_TELL, false, true",
        "GO, PASS, FAIL, false, true",
        "GO, CANNOT_TELL, PASS, true, false",
        "GO, CANNOT_TELL, CANNOT_TELL, true, false",
        "GO, CANNOT_TELL, FAIL, false, true",
        "NO_GO, PASS, PASS, false, false",
        "NO_GO, FAIL, PASS, false, false"
    })
    void aGoHoldsWhileTheVerdictIsNotWorse(GoVerdict word, Verdict then, Verdict now, boolean opens, boolean worsened) {
        GoDecision given = word(word, then, "เหตุผล");
        assertEquals(opens, given.opens(now));
        assertEquals(worsened, given.worsened(now));
    }

    @Test
    void aFailNeverGoes() {
        RefusedException refused =
                assertThrows(RefusedException.class, () -> word(GoVerdict.GO, Verdict.FAIL, "อยากสมัคร"));
        assertEquals("eligibility.refused.go.fails", refused.key());
    }

    @ParameterizedTest
    @CsvSource({"GO, CANNOT_TELL", "NO_GO, PASS", "NO_GO, CANNOT_TELL", "NO_GO, FAIL"})
    void thoseWordsNeedAReason(GoVerdict word, Verdict verdict) {
        RefusedException refused = assertThrows(RefusedException.class, () -> word(word, verdict, "  "));
        assertEquals("goReason", refused.field().orElseThrow());
    }

    @Test
    void aGoUponAPassNeedsNone() {
        assertEquals("", word(GoVerdict.GO, Verdict.PASS, null).given().reason());
    }

    @Test
    void anOverrideNeedsAReasonAndALiftToo() {
        ClauseOverride.Place place = new ClauseOverride.Place("unpsa-2022", "2", "1.4");
        for (Verdict verdict : new Verdict[] {Verdict.PASS, null}) {
            RefusedException refused = assertThrows(
                    RefusedException.class,
                    () -> new ClauseOverride(anInitiative().build(), place, verdict, "", SIGNED));
            assertEquals("overrideReason", refused.field().orElseThrow());
        }
        assertTrue(new ClauseOverride(anInitiative().build(), place, null, "ผิดข้อ", SIGNED).lifts());
        ClauseOverride given = new ClauseOverride(anInitiative().build(), place, Verdict.PASS, " มีคำสั่ง ", SIGNED);
        assertFalse(given.lifts());
        assertEquals("มีคำสั่ง", given.given().reason());
        assertEquals("ผู้อำนวยการ", given.given().capacity().th());
    }

    @ParameterizedTest
    @EnumSource(RulingState.class)
    void onlyWhatWaitsForARulingBecomesAnything(RulingState from) {
        for (RulingState to : RulingState.values()) {
            assertEquals(from == RulingState.ASKED && to != RulingState.ASKED, from.mayBecome(to));
        }
    }
}
