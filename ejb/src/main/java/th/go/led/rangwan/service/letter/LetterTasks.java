package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
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
    private static final String HAND = "task.letter.hand";
    private static final Task.Sender SYSTEM = new Task.Sender("ระบบ", "The system");

    @Inject
    private TaskBook tasks;

    @Inject
    private Caller caller;

    @Inject
    private People people;

    @Inject
    private LetterStandings standings;

    @Inject
    private Clock clock;

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

    /** The preparer has to print or send a message by hand, or mend its address. */
    void handOver(ReferenceLetter letter) {
        if (!tasks.waits(letter.subject(), HAND)) {
            open(letter, HAND, preparer(letter), endOf(ThaiDate.dayOf(clock.instant()).plusDays(1)));
        }
    }

    /** Somebody saw to it. */
    void handedOver(ReferenceLetter letter) {
        tasks.done(letter.subject(), HAND);
    }

    /** The preparer has to check a letter that came. */
    void check(ReferenceLetter letter) {
        end(letter);
        open(letter, CHECK, preparer(letter));
    }

    /** Nobody waits for the letter any more; a ruling may still be owed. */
    void end(ReferenceLetter letter) {
        tasks.done(letter.subject(), FOLLOW);
        tasks.done(letter.subject(), CHECK);
        tasks.done(letter.subject(), DATE);
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

    private void open(ReferenceLetter letter, String titleKey, Task.Assignee assignee) {
        open(letter, titleKey, assignee, endOf(letter.dueOn()));
    }

    private void open(ReferenceLetter letter, String titleKey, Task.Assignee assignee, Instant due) {
        Nomination nomination = letter.nomination();
        Bilingual title = nomination.initiative().title();
        String page = "letter.xhtml?id=" + nomination.id() + "&letter=" + letter.id();
        tasks.open(
                new Task.What(titleKey, letter.body().name().th(), letter.subject(), title.th(), title.en(), page),
                assignee,
                sender(),
                due);
    }

    private Task.Sender sender() {
        if (!caller.known()) {
            return SYSTEM;
        }
        CallerSheet from = caller.current();
        return new Task.Sender(from.nameTh(), from.nameEn());
    }
}
