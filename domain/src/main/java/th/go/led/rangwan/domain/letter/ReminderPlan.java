package th.go.led.rangwan.domain.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * On which days a body is reminded of a letter, counted from the day on which it is due. A day that lies on or before the
 * day of asking is left out; of days that were missed the latest alone is made up for, so that nobody is reminded twice
 * at once.
 *
 * @param days ascending, negative before the due day
 */
public record ReminderPlan(List<Integer> days) {
    /** Two weeks, one week and two days before, and the day after. */
    public static final ReminderPlan USUAL = new ReminderPlan(List.of(-14, -7, -2, 1));

    /** When an office opens: nobody is reminded before. */
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    /** Sorts them. */
    public ReminderPlan {
        days = days.stream().sorted().distinct().toList();
    }

    /** A reminder's day. */
    public record Reminder(int daysFromDue, LocalDate on) {}

    /** All reminders of a letter that was asked for on that day, in order. */
    public List<Reminder> of(LocalDate due, LocalDate askedOn) {
        return days.stream()
                .map(each -> new Reminder(each, due.plusDays(each)))
                .filter(reminder -> reminder.on().isAfter(askedOn))
                .toList();
    }

    /**
     * The reminder that is owed at that instant.
     *
     * @param done what was reminded of for the same due day already
     */
    public Optional<Reminder> owed(LocalDate due, LocalDate askedOn, Collection<Integer> done, Instant at) {
        LocalDate today = ThaiDate.dayOf(at);
        LocalDate reached = ThaiDate.timeOf(at).isBefore(MORNING) ? today.minusDays(1) : today;
        List<Reminder> past = of(due, askedOn).stream()
                .filter(reminder -> !reminder.on().isAfter(reached))
                .toList();
        return past.isEmpty()
                ? Optional.empty()
                : Optional.of(past.get(past.size() - 1))
                        .filter(latest -> done.stream().noneMatch(each -> each >= latest.daysFromDue()));
    }
}
