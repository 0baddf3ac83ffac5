package th.go.led.rangwan.domain.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.given.Given;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/** To whom an answer is entrusted, and what is new in it for a reader. */
class AnswerChargeTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 10, 12);
    private static final LocalDate LAST = LocalDate.of(2021, 12, 3);
    private static final Answer.Window WINDOW = new Answer.Window(TODAY, LAST);
    private static final Person OWNER = Given.aPerson("analyst2");
    private static final long READER = 7;

    private final Answer answer = new Answer(Given.aNomination().build(), "4a");

    private String refusal(Person to, LocalDate until) {
        RefusedException refusal = assertThrows(RefusedException.class, () -> answer.entrust(to, until, WINDOW));
        assertEquals("due", refusal.field().orElse(""));
        return refusal.key();
    }

    @ParameterizedTest
    @CsvSource({"2021-10-11,past", "2021-12-04,late", "2022-01-01,late"})
    void aDayOutsideTheWindowIsRefused(LocalDate day, String why) {
        assertEquals("nomination.refused.charge." + why, refusal(OWNER, day));
        assertNull(answer.owner());
    }

    @Test
    void theDaysAtBothEndsAreTaken() {
        answer.entrust(OWNER, TODAY, WINDOW);
        answer.entrust(OWNER, LAST, WINDOW);
        assertEquals(LAST, answer.dueOn());
    }

    @Test
    void aDayThatHasPassedMayStayButNotBeSetAnew() {
        answer.entrust(OWNER, TODAY, WINDOW);
        Answer.Window later = new Answer.Window(TODAY.plusDays(9), LAST);
        answer.entrust(Given.aPerson("analyst1"), TODAY, later);
        assertEquals("analyst1", answer.owner().login());
        assertThrows(RefusedException.class, () -> answer.entrust(OWNER, TODAY.plusDays(1), later));
    }

    @Test
    void aDayNeedsSomebody() {
        assertEquals("nomination.refused.charge.nobody", refusal(null, TODAY));
        answer.entrust(OWNER, null, WINDOW);
        answer.entrust(null, null, WINDOW);
        assertNull(answer.owner());
    }

    private void write(AnswerPart part, String words) {
        answer.write(new Answer.Typed(part, words, answer.text(part).edition()), OWNER, Given.NOW);
    }

    @Test
    void aReaderSeesWhatOthersWroteSinceTheLastReading() {
        write(AnswerPart.TH, "หนึ่ง");
        assertTrue(ReadingMark.of(answer, null, Map.of(), READER).changed());
        AnswerReading read = new AnswerReading(answer, Given.aPerson("director1"), Given.NOW);
        ReadingMark mark = ReadingMark.of(answer, read, Map.of(), READER);
        assertTrue(mark.read());
        assertEquals(Map.of(), mark.changedFrom());
        write(AnswerPart.TH, "สอง");
        write(AnswerPart.EN, "Two");
        assertEquals(
                Map.of(AnswerPart.TH, 1L, AnswerPart.EN, 0L),
                ReadingMark.of(answer, read, Map.of(), READER).changedFrom());
    }

    @Test
    void whoeverWroteAnEditionKnowsItAndAllBefore() {
        write(AnswerPart.TH, "หนึ่ง");
        write(AnswerPart.TH, "สอง");
        ReadingMark mark = ReadingMark.of(answer, null, Map.of(AnswerPart.TH, 1L), READER);
        assertEquals(Map.of(AnswerPart.TH, 1L), mark.changedFrom());
        assertTrue(mark.read());
    }
}
