package th.go.led.rangwan.domain.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.cycle.CycleReader;
import th.go.led.rangwan.domain.cycle.QuestionSet;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;

class AnswerBookTest {
    private static final QuestionSet QUESTIONS = questions();
    private static final Person ANALYST = new Person("analyst1", "นักวิเคราะห์ฯ 1", "Analyst 1");
    private static final Instant THEN = Instant.parse("2021-10-12T02:00:00Z");

    private final List<Answer> answers = new ArrayList<>();
    private Instant now = THEN;

    private static QuestionSet questions() {
        try {
            return CycleReader.read(AnswerBookTest.class.getResourceAsStream("/cycles/unpsa-2022.xml"))
                    .orRefuse()
                    .questions();
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private Answer write(String question, AnswerPart part, String words) {
        Answer answer = answers.stream()
                .filter(each -> each.question().equals(question))
                .findFirst()
                .orElseGet(() -> new Answer(null, question));
        answers.remove(answer);
        answers.add(answer);
        now = now.plusSeconds(60);
        answer.write(new Answer.Typed(part, words, answer.text(part).edition()), ANALYST, now);
        return answer;
    }

    private AnswerBook book() {
        return new AnswerBook(QUESTIONS, answers);
    }

    private AnswerStanding standing(String question) {
        return book().standing(QUESTIONS.all().stream()
                .filter(each -> each.code().equals(question))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void anEmptyFormAsksAllOfItsParts() {
        assertEquals(23, book().total());
        assertEquals(0, book().done());
        assertEquals(AnswerStanding.EMPTY, standing("9c"));
    }

    @ParameterizedTest
    @CsvSource({"7a,no,7b,EMPTY", "7a,yes,7b,NOT_ASKED", "9a,yes,9b,EMPTY", "9a,no,9d,NOT_ASKED", "9a,no,9b,NOT_ASKED"})
    void aChoiceOpensOrClosesTheQuestionsThatDependOnIt(
            String on, String choice, String question, AnswerStanding then) {
        write(on, AnswerPart.CHOICE, choice);
        assertEquals(then, standing(question));
    }

    @ParameterizedTest
    @CsvSource({"4a,TH,ร่าง", "4a,EN,draft", "7a,CHOICE,yes", "7a,CHOICE,no", "9a,CHOICE,yes", "9a,CHOICE,no"})
    void aBookAfterAnAnswerJudgesAsANewOneDoes(String question, AnswerPart part, String words) {
        QUESTIONS.all().forEach(each -> write(each.code(), AnswerPart.TH, "ก่อน"));
        AnswerBook before = book();
        before.unfinished();
        write(question, part, words);
        AnswerBook after = before.after(QUESTIONS.all().stream()
                .filter(each -> each.code().equals(question))
                .findFirst()
                .orElseThrow());
        QUESTIONS.all().forEach(each -> assertEquals(book().standing(each), after.standing(each), each.code()));
    }

    @Test
    void closedQuestionsAreNotCounted() {
        write("9a", AnswerPart.CHOICE, "no");
        assertEquals(20, book().total());
    }

    @Test
    void anAnswerIsDoneOnceBothLanguagesStand() {
        write("4a", AnswerPart.TH, "ร่าง");
        assertEquals(AnswerStanding.WRITING, standing("4a"));
        write("4a", AnswerPart.EN, "Draft");
        assertEquals(AnswerStanding.DONE, standing("4a"));
    }

    @Test
    void aThaiDraftChangedLaterMakesTheTranslationOlder() {
        write("4a", AnswerPart.TH, "ร่าง");
        write("4a", AnswerPart.EN, "Draft");
        assertTrue(write("4a", AnswerPart.TH, "ร่างใหม่").translationOlder());
        assertEquals(AnswerStanding.STALE, standing("4a"));
    }

    @ParameterizedTest
    @CsvSource({"100,DONE", "101,OVER"})
    void theLimitCountsWordsOfTheSubmissionOnly(int words, AnswerStanding then) {
        write("2", AnswerPart.TH, "คำ ".repeat(500));
        write("2", AnswerPart.EN, "word ".repeat(words));
        assertEquals(then, standing("2"));
    }

    @Test
    void theGateNamesEveryAnswerOverItsLimitThatIsAsked() {
        write("2", AnswerPart.EN, "word ".repeat(101));
        write("4a", AnswerPart.EN, "word ".repeat(201));
        write("7b", AnswerPart.EN, "word ".repeat(2000));
        assertEquals(List.of("2", "4a", "7b"), List.copyOf(book().over()));
        write("7a", AnswerPart.CHOICE, "yes");
        assertEquals(List.of("2", "4a"), List.copyOf(book().over()));
    }

    @Test
    void whatIsOwedIsWhatIsAskedAndNotDone() {
        assertEquals(23, book().unfinished().size());
        write("9a", AnswerPart.CHOICE, "no");
        write("4a", AnswerPart.TH, "ร่าง");
        write("4a", AnswerPart.EN, "Draft");
        assertFalse(book().unfinished().contains("9b"));
        assertFalse(book().unfinished().contains("4a"));
        write("4a", AnswerPart.TH, "ร่างใหม่");
        assertTrue(book().unfinished().contains("4a"), "an older translation is owed again");
    }

    @Test
    void noNeedsNoWordsWhereYesDoes() {
        write("7a", AnswerPart.CHOICE, "no");
        assertEquals(AnswerStanding.DONE, standing("7a"));
        write("7a", AnswerPart.CHOICE, "yes");
        assertEquals(AnswerStanding.WRITING, standing("7a"));
    }

    @Test
    void nobodyWritesOverAnEditionTheyHaveNotSeen() {
        Answer answer = write("4a", AnswerPart.TH, "หนึ่ง");
        Answer.Typed blind = new Answer.Typed(AnswerPart.TH, "สอง", 0);
        assertThrows(StaleException.class, () -> answer.write(blind, ANALYST, now));
        assertTrue(answer.keepApart(blind, ANALYST, now).aside());
        assertEquals("หนึ่ง", answer.text(AnswerPart.TH).words());
    }

    @Test
    void aTextBeyondTheStoreIsRefused() {
        Answer answer = new Answer(null, "4a");
        Answer.Typed endless = new Answer.Typed(AnswerPart.EN, "x".repeat(AnswerText.LONGEST + 1), 0);
        assertThrows(RefusedException.class, () -> answer.write(endless, ANALYST, now));
        assertFalse(answer.text(AnswerPart.EN).written());
    }
}
