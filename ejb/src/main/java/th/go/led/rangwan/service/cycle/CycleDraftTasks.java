package th.go.led.rangwan.service.cycle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CycleDraft;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.task.TaskBook;

/** Puts a draft whose publication is asked for on the work lists of those in the coordinating unit who did not write it. */
@Dependent
class CycleDraftTasks {
    private static final String PUBLISH = "task.cycle.publish";

    @Inject
    private TaskBook tasks;

    @Inject
    private People people;

    @Inject
    private ContradictionTasks contradictions;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The head of the coordinating unit, by post, and its other members are asked to publish. */
    void askOthers(CycleDraft draft) {
        Optional<Post> head = people.headOf(people.coordinatingUnit());
        List<Person> heads =
                head.map(post -> people.holdersOf(post, clock.instant())).orElse(List.of());
        Stream<Task.Assignee> director = head.stream()
                .filter(post -> heads.stream().noneMatch(draft::writtenBy))
                .map(post -> Task.Assignee.post(post.id()));
        Stream<Task.Assignee> members = people.coordinators().stream()
                .filter(person -> !heads.contains(person) && !draft.writtenBy(person))
                .map(person -> Task.Assignee.person(person.id()));
        Stream.concat(director, members).forEach(assignee -> open(draft, assignee));
    }

    private void open(CycleDraft draft, Task.Assignee assignee) {
        Bilingual title = draft.reading().definition().title();
        CallerSheet from = caller.current();
        tasks.open(
                new Task.What(
                        PUBLISH,
                        Integer.toString(draft.number()),
                        draft.subject(),
                        title.th(),
                        title.en(),
                        "cycle-draft.xhtml?id=" + draft.id()),
                assignee,
                new Task.Sender(from.nameTh(), from.nameEn()),
                null);
    }

    /** Nobody is asked any more; the contradictions of the new revision wait for a person. */
    void published(CycleDraft draft) {
        end(draft);
        contradictions.refresh(draft.cycleCode());
    }

    /** Nobody is asked any more. */
    void end(CycleDraft draft) {
        tasks.done(draft.subject());
    }
}
