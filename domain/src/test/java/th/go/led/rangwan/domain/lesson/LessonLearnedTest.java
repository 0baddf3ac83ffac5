package th.go.led.rangwan.domain.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.given.Given.NOW;
import static th.go.led.rangwan.domain.given.Given.aNomination;
import static th.go.led.rangwan.domain.given.Given.aPerson;
import static th.go.led.rangwan.domain.given.Given.aUnit;
import static th.go.led.rangwan.domain.given.Given.anInitiative;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

class LessonLearnedTest {
    private static final Person ANALYST = aPerson("analyst1");

    private static LessonContent words(String title, String problem, String sdg) {
        return new LessonContent(
                title, "", "หน่วยงานตัวอย่าง", "UNPSA", 2021, problem, "", "", sdg, "", "ทำตามนี้", "บันทึก ๕๙๕");
    }

    private static LessonLearned lesson() {
        return new LessonLearned(aUnit("กลุ่มตัวอย่าง"), words("เรื่องเดิม", "น้ำไม่พอ", "15.1, 2"), ANALYST, NOW);
    }

    private static RefusedException refused(Executable act) {
        return assertThrows(RefusedException.class, act);
    }

    @Test
    void itIsEnteredAsItsFirstEditionAndFoundByItsWords() {
        LessonLearned lesson = lesson();
        assertEquals(1, lesson.edition());
        assertEquals(1, lesson.standing().edition());
        assertEquals(List.of("2", "15.1"), lesson.content().goalsAndTargets());
        assertEquals(Bilingual.same("เรื่องเดิม"), lesson.content().title());
        assertTrue(lesson.mentions("595 น้ำ 2564"));
        assertFalse(lesson.mentions("ไฟ"));
        assertEquals(Optional.empty(), lesson.code());
    }

    @Test
    void everyRewritingIsAnEditionAndTheSameWordsAreNone() {
        LessonLearned lesson = lesson();
        LessonVersion first = lesson.standing();
        assertFalse(lesson.rewrite(words(" เรื่องเดิม\r\n", "น้ำไม่พอ", "15.1, 2"), ANALYST, NOW));
        assertTrue(lesson.rewrite(words("เรื่องใหม่", "น้ำไม่พอ", "15.1, 2"), ANALYST, NOW));
        assertEquals(2, lesson.standing().edition());
        assertEquals("เรื่องเดิม", first.content().titleTh());
        assertTrue(lesson.mentions("เรื่องใหม่"));
    }

    @Test
    void onceRetiredItIsNeitherRewrittenNorRetiredNorUsed() {
        LessonLearned lesson = lesson();
        lesson.retire(" ล้าสมัย ", ANALYST, NOW);
        assertTrue(lesson.retired());
        assertEquals("ล้าสมัย", lesson.retiredReason());
        String key = "lesson.refused.retired";
        assertEquals(key, refused(() -> lesson.retire("อีกครั้ง", ANALYST, NOW)).key());
        assertEquals(
                key,
                refused(() -> lesson.rewrite(words("ใหม่", "", ""), ANALYST, NOW))
                        .key());
        assertEquals(
                key,
                refused(() -> new LessonUse(lesson, anInitiative().build(), "ใช้", ANALYST, NOW))
                        .key());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void itIsNotRetiredWithoutAReason(String reason) {
        assertEquals(
                Optional.of("reason"),
                refused(() -> lesson().retire(reason, ANALYST, NOW)).field());
    }

    @Test
    void aRefusedRewritingChangesNothing() {
        LessonLearned lesson = lesson();
        assertEquals(
                Optional.of("titleTh"),
                refused(() -> lesson.rewrite(words(" ", "", ""), ANALYST, NOW)).field());
        assertEquals(
                Optional.of("sdgTargets"),
                refused(() -> lesson.rewrite(words("ใหม่", "", "18"), ANALYST, NOW))
                        .field());
        assertEquals(
                Optional.of("sdgTargets"),
                refused(() -> lesson.rewrite(words("ใหม่", "", "1 ".repeat(1001) + "2"), ANALYST, NOW))
                        .field());
        assertEquals(
                Optional.of("problem"),
                refused(() -> lesson.rewrite(words("ใหม่", "ก".repeat(8001), ""), ANALYST, NOW))
                        .field());
        assertEquals(1, lesson.edition());
        assertEquals("เรื่องเดิม", lesson.content().titleTh());
    }

    @Test
    void agencyTakeawayAndSourceMustBeTold() {
        LessonContent bare = new LessonContent("เรื่อง", "", null, null, null, "", "", "", "", "", "ทำ", "ที่มา");
        assertEquals(
                "lesson.refused.agency",
                refused(() -> LessonLearned.shipped("x", bare, NOW)).key());
        LessonContent noTakeaway = new LessonContent("เรื่อง", "", "ก", "", null, "", "", "", "", "", "\0 ", "ที่มา");
        assertEquals(
                "lesson.refused.takeaway",
                refused(() -> LessonLearned.shipped("x", noTakeaway, NOW)).key());
        LessonContent noSource = new LessonContent("เรื่อง", "", "ก", "", null, "", "", "", "", "", "ทำ", "");
        assertEquals(
                "lesson.refused.source",
                refused(() -> LessonLearned.shipped("x", noSource, NOW)).key());
    }

    @ParameterizedTest
    @CsvSource({"2021,2021", "๒๕๖๔,2021", "พ.ศ. 2564,2021"})
    void theAwardsYearIsReadInBothEras(String typed, int year) {
        assertEquals(year, LessonContent.year(typed));
    }

    @Test
    void noYearIsLawfulAndAWrongOneIsRefusedAtItsField() {
        assertEquals(null, LessonContent.year("  "));
        assertEquals(
                Optional.of("awardYear"),
                refused(() -> LessonContent.year("64")).field());
    }

    @Test
    void aUseNamesItsWorkItsNominationAndHow() {
        Nomination nomination = aNomination().build();
        LessonUse use = new LessonUse(lesson(), nomination, " เล่าปัญหาก่อน ", ANALYST, NOW);
        assertEquals(nomination.initiative(), use.initiative());
        assertEquals(Optional.of(nomination), use.nomination());
        assertEquals("เล่าปัญหาก่อน", use.how());
        assertEquals(
                Optional.of("how"),
                refused(() -> new LessonUse(lesson(), nomination, " ", ANALYST, NOW))
                        .field());
    }
}
