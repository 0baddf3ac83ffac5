package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.letter.ClinicStanding;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.nomination.Nomination;
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
    private static final String LOST = "task.letter.clinicLost";
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

    @Inject
    private Letters letters;

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
            open(
                    letter,
                    HAND,
                    preparer(letter),
                    sender(),
                    endOf(ThaiDate.dayOf(clock.instant()).plusDays(1)));
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

    /** The preparer has to check a letter that its writer sent from outside. */
    void checkFromOutside(ReferenceLetter letter) {
        end(letter);
        open(letter, CHECK, preparer(letter), body(letter), endOf(letter.dueOn()));
    }

    /** The body has declined by itself: the preparer has to know, and perhaps to ask another. */
    void declinedOutside(ReferenceLetter letter) {
        endAll(letter);
        open(letter, DECLINED, preparer(letter), body(letter), endOf(letter.dueOn()));
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
        open(letter, LOCKED, preparer(letter), body(letter), endOf(letter.dueOn()));
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

    /**
     * Asks the director of the coordinating unit to rule on every letter of a live nomination of which the independence rule
     * cannot tell, and on no other: a letter is judged beside those that are nearer to acceptance, so one that moves may raise
     * the question for another, or answer it.
     */
    void askForRulings(Nomination nomination) {
        if (!nomination.state().live()) {
            return;
        }
        LetterStandings.Judged judged = standings.of(nomination);
        Set<String> all =
                judged.letters().stream().map(ReferenceLetter::subject).collect(Collectors.toSet());
        Set<String> asked = tasks.open(all, RULE).stream()
                .map(task -> task.what().subject())
                .collect(Collectors.toSet());
        for (ReferenceLetter letter : judged.letters()) {
            boolean doubtful = judged.standing(letter.id()).asksDirector();
            if (doubtful && !asked.contains(letter.subject())) {
                people.headOf(people.coordinatingUnit())
                        .ifPresent(director -> open(letter, RULE, Task.Assignee.post(director.id())));
            } else if (!doubtful && asked.contains(letter.subject())) {
                tasks.done(letter.subject(), RULE);
            }
        }
    }

    /** What is known of the body was corrected, or ruled on: who waits for a ruling is looked at anew. */
    void bodyChanged(long bodyId) {
        letters.liveBy(bodyId).stream()
                .map(ReferenceLetter::nomination)
                .distinct()
                .forEach(this::askForRulings);
    }

    /** What waited for somebody before its nomination was set aside waits again. */
    void resumed(ReferenceLetter letter) {
        if (letter.state().turn() == LetterState.Turn.THEIRS) {
            open(letter, FOLLOW, preparer(letter));
        } else if (letter.state() == LetterState.RECEIVED) {
            open(letter, CHECK, preparer(letter));
        }
    }

    /** The clinic was attended: the preparer follows the letter that it earned. */
    void earned(ReferenceLetter letter) {
        tasks.done(letter.subject(), LOST);
        if (letter.state().turn() != LetterState.Turn.NOBODY && !tasks.waits(letter.subject(), FOLLOW)) {
            open(letter, FOLLOW, preparer(letter));
        }
    }

    /** Another clinic earns it. */
    void clinicChosen(ReferenceLetter letter) {
        tasks.done(letter.subject(), LOST);
        if (letter.clinicStanding() == ClinicStanding.ATTENDED) {
            earned(letter);
        }
    }

    /** The clinic earns it no more: the preparer finds another one, or another body. */
    void lost(ReferenceLetter letter) {
        tasks.done(letter.subject(), FOLLOW);
        if (!tasks.waits(letter.subject(), LOST)) {
            open(letter, LOST, preparer(letter));
        }
    }

    private static Task.Assignee preparer(ReferenceLetter letter) {
        return Task.Assignee.person(letter.nomination().preparedBy().id());
    }

    private static Task.Sender body(ReferenceLetter letter) {
        return new Task.Sender(letter.body().name().th(), letter.body().name().en());
    }

    private void open(ReferenceLetter letter, String titleKey, Task.Assignee assignee) {
        open(letter, titleKey, assignee, sender(), endOf(letter.dueOn()));
    }

    private void open(ReferenceLetter letter, String titleKey, Task.Assignee assignee, Task.Sender from, Instant due) {
        Nomination nomination = letter.nomination();
        Bilingual title = nomination.initiative().title();
        String page = "letter.xhtml?id=" + nomination.id() + "&letter=" + letter.id();
        tasks.open(
                new Task.What(titleKey, letter.body().name().th(), letter.subject(), title.th(), title.en(), page),
                assignee,
                from,
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
