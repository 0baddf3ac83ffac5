package th.go.led.rangwan.domain.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.cycle.AnswerKind;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.lesson.LikeQuestions.Asked;
import th.go.led.rangwan.domain.lesson.LikeQuestions.Call;
import th.go.led.rangwan.domain.lesson.LikeQuestions.Likeness;
import th.go.led.rangwan.domain.lesson.LikeQuestions.Mapping;
import th.go.led.rangwan.domain.shared.Bilingual;

class LikeQuestionsTest {
    private static QuestionDefinition question(String code, String th, String en) {
        return new QuestionDefinition(
                code, Bilingual.same(code), new Bilingual(th, en), null, null, AnswerKind.TEXT, null, false, null);
    }

    private static Call call(String code, int revision, QuestionDefinition... questions) {
        return new Call(code, revision, List.of(questions));
    }

    private static final QuestionDefinition SUMMARY = question("1", "สรุปผลงาน ๑", "Summarise");
    private static final Call OLD = call("old", 1, SUMMARY, question("2", "นวัตกรรม", "Innovation"));

    private static Map<Asked, Likeness> like(List<Mapping> mapped, Call... calls) {
        return new LikeQuestions(mapped).of("old", SUMMARY, List.of(calls));
    }

    @Test
    void inOneCycleTheSameCodeIsTheSameQuestionInEveryRevision() {
        Call corrected = call("old", 2, question("1", "สรุปผลงานโดยย่อ", "Sum up"));
        assertEquals(
                Map.of(
                        new Asked("old", 1, "1"), Likeness.SAME_CYCLE,
                        new Asked("old", 2, "1"), Likeness.SAME_CYCLE),
                like(List.of(), OLD, corrected));
    }

    @Test
    void acrossCyclesAnEqualNumberMeansNothing() {
        Call next = call("next", 1, question("1", "ใครได้ประโยชน์", "Who benefits"));
        assertEquals(Map.of(new Asked("old", 1, "1"), Likeness.SAME_CYCLE), like(List.of(), OLD, next));
    }

    @Test
    void acrossCyclesTheSameWordingIsLikeWhateverItsNumberAndDigits() {
        Call next = call("next", 1, question("7", "สรุปผลงาน  1", "Describe"), question("8", "", "SUMMARISE"));
        assertEquals(
                Map.of(
                        new Asked("next", 1, "7"), Likeness.SAME_WORDS,
                        new Asked("next", 1, "8"), Likeness.SAME_WORDS),
                like(List.of(), next));
    }

    @Test
    void aQuestionWithoutWordingIsLikeNone() {
        QuestionDefinition silent = question("1", "", "");
        Call next = call("next", 1, question("2", "", ""));
        assertEquals(Map.of(), new LikeQuestions(List.of()).of("old", silent, List.of(next)));
    }

    @Test
    void whatAPersonMappedHoldsBothWaysAndFromCallToCall() {
        Call next = call("next", 1, question("3", "อื่น", "Other"));
        Call last = call("last", 4, question("9", "อื่นอีก", "Yet another"), question("1", "ไม่เกี่ยว", "No"));
        List<Mapping> mapped = List.of(
                new Mapping("next", "3", "old", "1"), // moved back, the other way
                new Mapping("next", "3", "last", "9"),
                new Mapping("old", "2", "last", "1"));
        assertEquals(
                Map.of(
                        new Asked("next", 1, "3"), Likeness.MAPPED,
                        new Asked("last", 4, "9"), Likeness.MAPPED),
                like(mapped, next, last));
    }

    @Test
    void withinOneCycleAMappingCanJoinDifferentCodes() {
        Call renumbered = call("old", 2, question("2", "สรุป", "Sum"));
        assertEquals(
                Map.of(new Asked("old", 2, "2"), Likeness.MAPPED),
                like(List.of(new Mapping("old", "1", "old", "2")), renumbered));
    }
}
