package th.go.led.rangwan.service.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.notice.Notice;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.shared.Phrases;

/** What the demo's people were told of acts that the demo data tells: a director's go, and a colleague's reply. */
@Dependent
public class DemoNotices {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** Enters them; the tasks of the demo tell of themselves. */
    public void enter() {
        List<Nomination> begun = entities.createQuery("select n from Nomination n order by n.id", Nomination.class)
                .setMaxResults(1)
                .getResultList();
        begun.forEach(nomination -> {
            String category = nomination.entry().category();
            tell("analyst1", "director1", done("task.go", category, nomination, "screening.xhtml"));
            String answer = "answers.xhtml?id=" + nomination.id() + "&q=4c";
            tell("director1", "analyst2", done("task.comment", "4c", nomination, answer));
        });
    }

    private void tell(String reader, String from, Task.What what) {
        Person by = people.byLogin(from).orElseThrow();
        entities.persist(Notice.toKnow(
                people.byLogin(reader).orElseThrow(),
                what,
                new Task.Sender(by.nameTh(), by.nameEn()),
                false,
                clock.instant()));
    }

    private static Task.What done(String key, String argument, Nomination nomination, String page) {
        Bilingual title = Phrases.both(key, argument);
        Bilingual work = nomination.initiative().title();
        return new Task.What(
                NoticeTasks.DONE, title.th(), nomination.subject(), work.th(), work.en(), page, title.en());
    }
}
