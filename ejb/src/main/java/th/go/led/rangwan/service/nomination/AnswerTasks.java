package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerBook;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.task.TaskBook;

/**
 * Keeps questions on the work lists of whom they are entrusted to: as long as the answer is not done, the question is
 * asked and the nomination is with its writers.
 */
@Dependent
public class AnswerTasks {
    /** The kind of these tasks. */
    static final String TITLE = "task.answer";

    @Inject
    private Answers answers;

    @Inject
    private Calls calls;

    @Inject
    private TaskBook tasks;

    @Inject
    private Desk desk;

    /** Brings the tasks of all questions of the nomination in line with how far they are and with whom it is. */
    public void refresh(Nomination nomination) {
        refresh(nomination, desk.person());
    }

    /** The same, in the name of that person. */
    void refresh(Nomination nomination, Person from) {
        List<Answer> all = answers.of(nomination);
        CycleDefinition call = calls.of(nomination);
        renew(all, call, new AnswerBook(call.questions(), all).unfinished(), from);
    }

    /** Brings the tasks of these answers of one nomination in line; {@code unfinished} are the codes still owed. */
    void renew(List<Answer> some, CycleDefinition call, Set<String> unfinished, Person from) {
        Map<String, List<Task>> open =
                tasks.open(some.stream().map(Answer::subject).collect(Collectors.toSet()), TITLE).stream()
                        .collect(Collectors.groupingBy(task -> task.what().subject()));
        for (Answer answer : some) {
            boolean wanted = answer.owner() != null
                    && answer.nomination().state().writable()
                    && unfinished.contains(answer.question());
            List<Task> there = open.getOrDefault(answer.subject(), List.of());
            renew(answer, there, wanted ? what(answer, call) : null, from);
        }
    }

    /** Ends the tasks of these answers, which go to another call or nowhere. */
    void end(List<Answer> some) {
        tasks.open(some.stream().map(Answer::subject).collect(Collectors.toSet()), TITLE)
                .forEach(task -> task.done(desk.now()));
    }

    void follow(@Observes NominationLeft left) {
        refresh(left.nomination());
    }

    private void renew(Answer answer, List<Task> open, Task.What wanted, Person from) {
        boolean kept = false;
        for (Task task : open) {
            if (wanted != null && task.what().equals(wanted) && task.assignee().equals(owner(answer))) {
                kept = true;
                task.moveDue(due(answer.dueOn()));
            } else {
                task.done(desk.now());
            }
        }
        if (wanted != null && !kept) {
            tasks.open(wanted, owner(answer), new Task.Sender(from.nameTh(), from.nameEn()), due(answer.dueOn()));
        }
    }

    private static Task.Assignee owner(Answer answer) {
        return Task.Assignee.person(answer.owner().id());
    }

    private static Task.What what(Answer answer, CycleDefinition call) {
        Nomination nomination = answer.nomination();
        Bilingual work = nomination.initiative().title();
        QuestionDefinition question = call.question(answer.question()).orElseThrow();
        return new Task.What(
                TITLE,
                question.code() + " " + question.shortTitle().th(),
                answer.subject(),
                work.th(),
                work.en(),
                "answers.xhtml?id=" + nomination.id() + "&q=" + question.code(),
                question.code() + " " + question.shortTitle().en());
    }

    /** End of office hours in Bangkok on that day; null for no day. */
    static Instant due(LocalDate day) {
        return day == null ? null : OfficeCalendar.closing(day);
    }
}
