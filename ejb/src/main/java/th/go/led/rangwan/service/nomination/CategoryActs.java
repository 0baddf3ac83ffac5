package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.CategoryAct;
import th.go.led.rangwan.domain.nomination.CategoryActKind;
import th.go.led.rangwan.domain.nomination.CategoryStanding;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.service.task.TaskBook;

/** The stored history of what was done about the categories of nominations. */
@Dependent
public class CategoryActs {
    static final String TASK = "task.category";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Desk desk;

    @Inject
    private TaskBook tasks;

    /** Everything done about the category of the nomination with who did it, the oldest first. */
    public List<CategoryAct> of(Nomination nomination) {
        return entities.createQuery(
                        "select a from CategoryAct a join fetch a.doneBy where a.nomination = :nomination order by a.id",
                        CategoryAct.class)
                .setParameter("nomination", nomination)
                .getResultList();
    }

    /** Who has confirmed the category that it has now. */
    public CategoryStanding standing(Nomination nomination) {
        return CategoryStanding.of(nomination, of(nomination));
    }

    /** The people who are asked to confirm it now. */
    public List<Person> asked(Nomination nomination) {
        return entities.createQuery(
                        "select p from Person p, Task t where t.personId = p.id and t.subject = :subject"
                                + " and t.titleKey = :key and t.doneAt is null order by t.id",
                        Person.class)
                .setParameter("subject", nomination.subject())
                .setParameter("key", TASK)
                .getResultList();
    }

    /** Adds a line to the history. */
    public void add(CategoryAct act) {
        entities.persist(act);
    }

    /** A nomination that goes to another call is confirmed anew there. */
    void follow(@Observes NominationLeft left) {
        Nomination nomination = left.nomination();
        tasks.done(nomination.subject(), TASK);
        if (nomination.state().live()) {
            add(new CategoryAct(nomination, CategoryActKind.VOIDED, "", desk.person(), desk.now()));
        }
    }
}
