package th.go.led.rangwan.service.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.CategoryAct;
import th.go.led.rangwan.domain.nomination.CategoryActKind;
import th.go.led.rangwan.domain.nomination.CategoryStanding;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.task.TaskBook;

/** Two persons confirm for which category a nomination is entered, before it goes up; a change voids what they said. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class CategoryService {
    private static final int LONGEST_REASON = 4000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Nominations nominations;

    @Inject
    private CategoryActs acts;

    @Inject
    private CategoryPages pages;

    @Inject
    private People people;

    @Inject
    private TaskBook tasks;

    @Inject
    private Desk desk;

    /** The category beside the other choices, who confirmed it, and what the caller may do. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public CategorySheet sheet(long nominationId) {
        return pages.sheet(nominations.readable(nominationId), desk.person());
    }

    /**
     * Confirms the category, and asks a colleague for the other confirmation where it still lacks one.
     *
     * @param seen code of the category that the caller saw
     * @param colleague login of whom to ask, empty to ask nobody in particular
     * @throws RefusedException when the caller has confirmed it, or it is another category now; at {@code colleague} when
     *     that person cannot be asked
     */
    public void confirm(long nominationId, String seen, String colleague) {
        Nomination nomination = held(nominationId);
        CategoryStanding before = acts.standing(nomination);
        before.requireConfirmable(seen, desk.person());
        acts.add(new CategoryAct(nomination, CategoryActKind.CONFIRMED, "", desk.person(), desk.now()));
        desk.noted("nomination.category.confirmed", nomination.subject(), seen);
        CategoryStanding now = acts.standing(nomination);
        tasks.done(nomination.subject(), CategoryActs.TASK, desk.person().id());
        if (now.complete()) {
            tasks.done(nomination.subject(), CategoryActs.TASK);
        } else {
            second(nomination, now, colleague).ifPresent(person -> ask(nomination, person));
        }
    }

    /**
     * Enters the nomination for another category; every confirmation so far is void.
     *
     * @throws RefusedException at the field: no reason, the same category, and while it is with others or decided
     */
    public void change(long nominationId, long seenVersion, String category, String reason) {
        Nomination nomination = held(nominationId);
        if (nomination.version() != seenVersion) {
            throw new StaleException();
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RefusedException("nomination.refused.category.reason", LONGEST_REASON).at("reason");
        }
        String before = nomination.entry().category();
        if (pages.sheet(nomination, desk.person()).choices().stream()
                .noneMatch(choice -> choice.code().equals(category))) {
            throw new NotFoundException();
        }
        nomination.enterFor(category);
        acts.add(new CategoryAct(nomination, CategoryActKind.CHANGED, reason.strip(), desk.person(), desk.now()));
        tasks.done(nomination.subject(), CategoryActs.TASK);
        desk.noted("nomination.category.changed", nomination.subject(), before + " > " + category);
    }

    /** Two who confirm at the same instant confirm one after the other. */
    private Nomination held(long nominationId) {
        Nomination nomination = nominations.changeable(nominationId);
        entities.lock(nomination, LockModeType.PESSIMISTIC_WRITE);
        return nomination;
    }

    private Optional<Person> second(Nomination nomination, CategoryStanding now, String colleague) {
        if (!now.confirmedByPreparer()) {
            return Optional.of(nomination.preparedBy());
        }
        return colleague.isEmpty()
                ? Optional.empty()
                : Optional.of(people.coordinators().stream()
                        .filter(person -> person.login().equals(colleague) && !now.confirmedBy(person))
                        .findFirst()
                        .orElseThrow(
                                () -> new RefusedException("nomination.refused.category.colleague").at("colleague")));
    }

    private void ask(Nomination nomination, Person person) {
        if (tasks.waits(nomination.subject(), CategoryActs.TASK, person.id())) {
            return;
        }
        Bilingual work = nomination.initiative().title();
        Person from = desk.person();
        tasks.open(
                new Task.What(
                        "task.category",
                        nomination.entry().category(),
                        nomination.subject(),
                        work.th(),
                        work.en(),
                        "category.xhtml?id=" + nomination.id()),
                Task.Assignee.person(person.id()),
                new Task.Sender(from.nameTh(), from.nameEn()),
                null);
    }
}
