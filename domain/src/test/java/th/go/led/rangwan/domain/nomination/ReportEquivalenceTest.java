package th.go.led.rangwan.domain.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static th.go.led.rangwan.domain.given.Given.aNomination;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.evidence.EvidenceFolder;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.WebAddress;
import th.go.led.rangwan.domain.given.Given;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

class ReportEquivalenceTest {
    private static final Person ANALYST = new Person("analyst1", "นักวิเคราะห์ฯ 1", "Analyst 1");
    private static final Person DIRECTOR = new Person("director1", "ผอ.กลุ่มพัฒนาระบบบริหาร", "Director");
    private static final Map<EquivalenceState, Set<EquivalenceState>> WAYS = Map.of(
            EquivalenceState.ASKED,
            Set.of(EquivalenceState.ACCEPTED, EquivalenceState.REFUSED, EquivalenceState.TAKEN_BACK),
            EquivalenceState.ACCEPTED,
            Set.of(EquivalenceState.TAKEN_BACK),
            EquivalenceState.REFUSED,
            Set.of(),
            EquivalenceState.TAKEN_BACK,
            Set.of());

    private static EvidenceItem item() {
        return new EvidenceFolder("nomination:1")
                .addLink("ผลสำรวจ", new WebAddress("https://a.example"), ANALYST, Given.NOW);
    }

    private static ReportEquivalence asked() {
        return new ReportEquivalence(
                aNomination().build(), List.of(item()), "ผลสำรวจแสดงผลลัพธ์สามปี", ANALYST, Given.NOW);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RefusedException.class, act).key());
    }

    @ParameterizedTest
    @EnumSource(EquivalenceState.class)
    void everyPairIsAllowedOrRefusedAsWritten(EquivalenceState from) {
        for (EquivalenceState to : EquivalenceState.values()) {
            assertEquals(WAYS.get(from).contains(to), from.mayBecome(to), from + " to " + to);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDirectorRulesOnceWithAReason(boolean accepted) {
        ReportEquivalence wish = asked();
        refused("nomination.refused.equivalence.reason", () -> wish.rule(accepted, " ", DIRECTOR, Given.NOW));
        assertEquals(EquivalenceState.ASKED, wish.state());
        wish.rule(accepted, "แสดงผลลัพธ์ครบ", DIRECTOR, Given.NOW);
        assertEquals(accepted ? EquivalenceState.ACCEPTED : EquivalenceState.REFUSED, wish.state());
        assertEquals("แสดงผลลัพธ์ครบ", wish.reason());
        refused("nomination.refused.equivalence.over", () -> wish.rule(true, "อีกครั้ง", DIRECTOR, Given.NOW));
    }

    @Test
    void whoAskedDoesNotRule() {
        refused("nomination.refused.equivalence.own", () -> asked().rule(true, "เหตุผล", ANALYST, Given.NOW));
    }

    @Test
    void itNeedsEvidenceThatCountsAndAReason() {
        refused(
                "nomination.refused.equivalence.items",
                () -> new ReportEquivalence(aNomination().build(), List.of(), "เหตุผล", ANALYST, Given.NOW));
        EvidenceItem withdrawn = item();
        withdrawn.withdraw("ซ้ำ", ANALYST, Given.NOW);
        refused(
                "nomination.refused.equivalence.items",
                () -> new ReportEquivalence(aNomination().build(), List.of(withdrawn), "เหตุผล", ANALYST, Given.NOW));
        refused(
                "nomination.refused.equivalence.why",
                () -> new ReportEquivalence(aNomination().build(), List.of(item()), " ", ANALYST, Given.NOW));
    }

    @Test
    void anAcceptedOneIsTakenBackAndARefusedOneIsNot() {
        ReportEquivalence accepted = asked();
        accepted.rule(true, "เหตุผล", DIRECTOR, Given.NOW);
        accepted.takeBack();
        assertEquals(EquivalenceState.TAKEN_BACK, accepted.state());
        ReportEquivalence refusedOne = asked();
        refusedOne.rule(false, "เหตุผล", DIRECTOR, Given.NOW);
        refused("nomination.refused.equivalence.over", refusedOne::takeBack);
    }
}
