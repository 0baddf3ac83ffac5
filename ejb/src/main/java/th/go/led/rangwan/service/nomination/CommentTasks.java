package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerComment;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.task.TaskBook;

/**
 * Keeps an open comment on the work list of whose turn it is: of the answer's owner, or the nomination's preparer while
 * nobody owns it, when somebody else spoke; of who made the comment when the owner replied.
 */
@Dependent
public class CommentTasks {
    /** The kind of these tasks. */
    static final String TITLE = "task.comment";

    @Inject
    private TaskBook tasks;

    @Inject
    private AnswerComments comments;

    @Inject
    private Calls calls;

    /** Somebody spoke of the comment last. */
    void spoken(AnswerComment comment, Person by) {
        tasks.done(subject(comment), TITLE);
        Answer answer = comment.answer();
        Person owner = answer.owner() == null ? answer.nomination().preparedBy() : answer.owner();
        Person next = same(owner, by) ? comment.madeBy() : owner;
        if (comment.open() && !answer.aside() && !same(next, by)) {
            tasks.open(
                    what(comment),
                    Task.Assignee.person(next.id()),
                    new Task.Sender(by.nameTh(), by.nameEn()),
                    AnswerTasks.due(answer.dueOn()));
        }
    }

    /** A comment goes along with an answer that moves to another call; one on an answer set aside waits for nobody. */
    void follow(@Observes NominationLeft left) {
        Map<String, AnswerComment> open = left.moved() ? goingAlong(left.nomination()) : Map.of();
        List<Task> waiting = tasks.open(open.keySet(), TITLE);
        tasks.doneAll(beginning(left.nomination()), TITLE);
        for (Task task : waiting) {
            tasks.open(what(open.get(task.what().subject())), task.assignee(), task.from(), task.due());
        }
    }

    private Map<String, AnswerComment> goingAlong(Nomination nomination) {
        return comments.openOf(nomination).stream()
                .filter(comment -> !comment.answer().aside())
                .collect(Collectors.toMap(CommentTasks::subject, Function.identity()));
    }

    private static boolean same(Person one, Person other) {
        return one.id().equals(other.id());
    }

    private Task.What what(AnswerComment comment) {
        Nomination nomination = comment.answer().nomination();
        Bilingual work = nomination.initiative().title();
        QuestionDefinition question =
                calls.of(nomination).question(comment.answer().question()).orElseThrow();
        return new Task.What(
                TITLE,
                question.code() + " " + question.shortTitle().th(),
                subject(comment),
                work.th(),
                work.en(),
                "answers.xhtml?id=" + nomination.id() + "&q=" + question.code(),
                question.code() + " " + question.shortTitle().en());
    }

    private static String subject(AnswerComment comment) {
        return beginning(comment.answer().nomination()) + comment.id();
    }

    private static String beginning(Nomination nomination) {
        return "comment:" + nomination.id() + ":";
    }
}
