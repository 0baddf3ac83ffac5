package th.go.led.rangwan.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

class DecisionTest {
    private static final Instant NOW = Instant.parse("2021-11-22T05:40:00Z");
    private static final Person ANALYST = new Person("analyst1", "นักวิเคราะห์ฯ 1", "Analyst 1");
    private static final Condition.Terms TRANSLATE =
            new Condition.Terms("ให้คำแปลข้อ 8b ครบ", Recipient.person(ANALYST), LocalDate.of(2021, 11, 26));

    @ParameterizedTest
    @EnumSource(
            value = Verb.class,
            names = {"RETURNED", "NOT_THIS_YEAR", "NOT_APPROVED", "WAIVED"})
    void aReturnAndWhateverEndsOrWaivesNeedsAReason(Verb verb) {
        RefusedException refused = assertThrows(RefusedException.class, () -> annotation(verb, "  "));
        assertEquals("decision.refused.reason", refused.key());
        assertEquals("words", refused.field().orElseThrow());
        assertEquals("ขาดตัวเลขปี 2563", annotation(verb, " ขาดตัวเลขปี 2563 ").words());
    }

    @ParameterizedTest
    @EnumSource(
            value = Verb.class,
            names = {"RETURNED", "NOT_THIS_YEAR", "NOT_APPROVED", "WAIVED"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyOtherVerbMayStandAlone(Verb verb) {
        assertEquals("", annotation(verb, "").words());
    }

    @Test
    void wordsLongerThanTheColumnAreRefusedAtTheirField() {
        assertEquals(4000, annotation(Verb.AGREED, "ก".repeat(4000)).words().length());
        assertThrows(RefusedException.class, () -> annotation(Verb.AGREED, "ก".repeat(4001)));
    }

    @Test
    void conditionsComeWithAnApprovalWithConditionsAlone() {
        assertThrows(
                RefusedException.class,
                () -> new Decision(null, DecisionOutcome.APPROVE_WITH_CONDITIONS, null, List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Decision(null, DecisionOutcome.APPROVE, null, List.of(TRANSLATE)));
        Decision decision = new Decision(null, DecisionOutcome.APPROVE_WITH_CONDITIONS, null, List.of(TRANSLATE));
        assertEquals("ให้คำแปลข้อ 8b ครบ", decision.conditions().get(0).words());
    }

    @Test
    void aConditionIsMetOnceAndInWords() {
        Condition condition = new Decision(null, DecisionOutcome.APPROVE_WITH_CONDITIONS, null, List.of(TRANSLATE))
                .conditions()
                .get(0);
        assertThrows(RefusedException.class, () -> condition.meet(" ", ANALYST, NOW));
        condition.meet("แปลและตรวจแล้ว", ANALYST, NOW);
        assertEquals(NOW, condition.metAt());
        assertThrows(RefusedException.class, () -> condition.meet("อีกครั้ง", ANALYST, NOW));
        assertThrows(RefusedException.class, () -> condition.waive(annotation(Verb.WAIVED, "ไม่ต้องแล้ว")));
    }

    @Test
    void aWaivedConditionIsOpenNoMoreAndKeepsTheWordsThatWaiveIt() {
        Condition condition = new Decision(null, DecisionOutcome.APPROVE_WITH_CONDITIONS, null, List.of(TRANSLATE))
                .conditions()
                .get(0);
        assertTrue(condition.open());
        assertThrows(IllegalArgumentException.class, () -> condition.waive(annotation(Verb.AGREED, "เห็นชอบ")));
        condition.waive(annotation(Verb.WAIVED, "แปลข้อนี้ภายหลังได้"));
        assertFalse(condition.open());
        assertEquals("แปลข้อนี้ภายหลังได้", condition.waiver().words());
        assertThrows(RefusedException.class, () -> condition.meet("แปลแล้ว", ANALYST, NOW));
    }

    private static Annotation annotation(Verb verb, String words) {
        return new Annotation(null, new Annotation.Words(verb, words, "words"), null, null, NOW);
    }
}
