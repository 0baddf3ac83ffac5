package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.task.TaskBook;

/** Puts letters on the work lists: to be followed up, to be checked, to be ruled on. */
@Dependent
class LetterTasks {
    private static final String FOLLOW = "task.letter.follow";
    private static final String CHECK = "task.letter.check";
    private static final String DATE = "task.letter.date";
    private static final String RULE = "task.letter.rule";
    private static final String LOCKED = "task.letter.locked";
    private static final String DECLINED = "task.letter.declined";

    @Inject
    private TaskBook tasks;

    @Inject
    private Caller caller;

    @Inject
    private People people;

    @Inject
    private LetterStandings standings;

    /** End of the office's day in Bangkok; null for no date. */
    static Instant endOf(LocalDate day) {
        return day == null
                ? null
                : day.atTime(OfficeCalendar.CLOSES).atZone(ThaiDate.BANGKOK).toInstant();
    }

    /** The preparer has to follow a requested letter up until it is due. */
    void follow(ReferenceLetter letter) {
        open(letter, FOLLOW, preparer(letter));
    }

    /** The preparer has to check a letter that came. */
    void check(ReferenceLetter letter) {
        end(letter);
        open(letter, CHECK, preparer(letter));
    }

    /** The preparer has to check a letter that its writer sent from outside. */
    void checkFromOutside(ReferenceLetter letter) {
        end(letter);
        open(letter, CHECK, preparer(letter), body(letter));
    }

    /** The body has declined by itself: the preparer has to know, and perhaps to ask another. */
    void declinedOutside(ReferenceLetter letter) {
        endAll(letter);
        open(letter, DECLINED, preparer(letter), body(letter));
    }

    /** Whether the preparer has not yet noted that the body declined by itself. */
    boolean declineUnnoted(ReferenceLetter letter) {
        return tasks.waits(letter.subject(), DECLINED);
    }

    /** The preparer knows that the body declined. */
    void declineNoted(ReferenceLetter letter) {
        tasks.done(letter.subject(), DECLINED);
    }

    /** Wrong codes locked the writer's link: the preparer gives a new one. */
    void locked(ReferenceLetter letter) {
        open(letter, LOCKED, preparer(letter), body(letter));
    }

    /** The link was unlocked or closed. */
    void unlocked(ReferenceLetter letter) {
        tasks.done(letter.subject(), LOCKED);
    }

    /** Nobody waits for the letter any more; a ruling may still be owed. */
    void end(ReferenceLetter letter) {
        tasks.done(letter.subject(), FOLLOW);
        tasks.done(letter.subject(), CHECK);
        tasks.done(letter.subject(), DATE);
        tasks.done(letter.subject(), LOCKED);
    }

    /** The deadline moved: the preparer agrees with the body whether its day stays. */
    void askForDay(ReferenceLetter letter) {
        tasks.done(letter.subject(), DATE);
        open(letter, DATE, preparer(letter));
    }

    /** A day was newly agreed. */
    void dayAgreed(ReferenceLetter letter) {
        tasks.done(letter.subject(), DATE);
        tasks.move(letter.subject(), FOLLOW, endOf(letter.dueOn()));
    }

    /** The day of a letter that is only planned moved with the deadline. */
    void shifted(ReferenceLetter letter) {
        tasks.move(letter.subject(), RULE, endOf(letter.dueOn()));
    }

    /** Nothing at all is owed for the letter. */
    void endAll(ReferenceLetter letter) {
        tasks.done(letter.subject());
    }

    /** Asks the director of the coordinating unit to rule when the independence rule cannot tell. */
    void askForRuling(ReferenceLetter letter) {
        boolean doubtful =
                standings.of(letter.nomination()).standing(letter.id()).verdict() == Verdict.CANNOT_TELL;
        OrgUnit coordinating = people.coordinatingUnit();
        if (doubtful) {
            people.headOf(coordinating).ifPresent(director -> open(letter, RULE, Task.Assignee.post(director.id())));
        }
    }

    /** The ruling was given. */
    void ruled(ReferenceLetter letter) {
        tasks.done(letter.subject(), RULE);
    }

    private static Task.Assignee preparer(ReferenceLetter letter) {
        return Task.Assignee.person(letter.nomination().preparedBy().id());
    }

    private static Task.Sender body(ReferenceLetter letter) {
        return new Task.Sender(letter.body().name().th(), letter.body().name().en());
    }

    private void open(ReferenceLetter letter, String titleKey, Task.Assignee assignee) {
        CallerSheet from = caller.current();
        open(letter, titleKey, assignee, new Task.Sender(from.nameTh(), from.nameEn()));
    }

    private void open(ReferenceLetter letter, String titleKey, Task.Assignee assignee, Task.Sender from) {
        Nomination nomination = letter.nomination();
        Bilingual title = nomination.initiative().title();
        String page = "letter.xhtml?id=" + nomination.id() + "&letter=" + letter.id();
        tasks.open(
                new Task.What(titleKey, letter.body().name().th(), letter.subject(), title.th(), title.en(), page),
                assignee,
                from,
                endOf(letter.dueOn()));
    }
}
