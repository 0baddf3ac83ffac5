package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerPresence;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.ReadingMark;

/** What stands around the answers of a nomination for the caller: open comments, what is new, who writes where. */
@Dependent
public class AroundAnswers {
    @Inject
    private AnswerComments comments;

    @Inject
    private AnswerReadings readings;

    @Inject
    private AnswerPresences presences;

    @Inject
    private Desk desk;

    /**
     * What one reader sees around the answers.
     *
     * @param reader the reader's id
     * @param comments how many comments are open, by the id of the answer; an answer without any is left out
     * @param marks what is new, by the id of the answer
     * @param writers who writes now
     */
    record View(long reader, Map<Long, Long> comments, Map<Long, ReadingMark> marks, List<AnswerPresence> writers) {
        long open(Answer answer) {
            return answer == null ? 0 : comments.getOrDefault(answer.id(), 0L);
        }

        ReadingMark mark(Answer answer) {
            return answer == null
                    ? new ReadingMark(false, Map.of())
                    : marks.getOrDefault(answer.id(), new ReadingMark(false, Map.of()));
        }

        List<AnswerPresence> at(String question) {
            return writers.stream()
                    .filter(writer -> writer.question().equals(question))
                    .toList();
        }

        boolean mine(Person person) {
            return person != null && person.id() == reader;
        }
    }

    /** The surroundings of the nomination's answers as they are now. */
    View of(Nomination nomination, List<Answer> answers) {
        long reader = desk.personId();
        return new View(
                reader,
                comments.open(nomination),
                readings.marks(nomination, answers, reader),
                presences.of(nomination, desk.now(), ""));
    }
}
