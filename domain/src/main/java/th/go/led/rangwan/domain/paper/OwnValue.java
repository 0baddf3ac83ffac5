package th.go.led.rangwan.domain.paper;

import java.util.Optional;
import th.go.led.rangwan.domain.paper.DateReader.FoundDate;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/** A value that a person types for a proposal, brought into the form in which the reader tells values of that kind. */
final class OwnValue {
    private static final int EARLIEST = 1945;
    private static final int LATEST = 2199;
    private static final int EARLIEST_BUDDHIST = EARLIEST + ThaiDate.BUDDHIST_OFFSET - 1;

    private OwnValue() {}

    /**
     * The value as it is kept. Refused, at the field {@code own}, when a date, meeting, deadline, year or count cannot be read
     * from it, or its zone is not known: {@code paper.refused.own.date}, {@code .event}, {@code .deadline}, {@code .zone},
     * {@code .number}, {@code .year} for one that cannot be an award's.
     */
    static String of(FindingKind kind, String typed) {
        return switch (kind) {
            case DATE -> date(typed).map(found -> found.date().toString()).orElseThrow(() -> refused("date"));
            case EVENT ->
                date(typed)
                        .flatMap(found -> MomentReader.held(new SourceText(typed).flowing(), found))
                        .orElseThrow(() -> refused("event"));
            case DEADLINE -> deadline(typed);
            case AWARD_YEAR -> year(number(typed));
            case COUNT -> number(typed);
            default -> typed;
        };
    }

    private static String deadline(String typed) {
        String zone =
                StatedDeadline.of(typed).orElseThrow(() -> refused("deadline")).zone();
        if (!zone.isEmpty() && !StatedZone.known(zone))
            throw new RefusedException("paper.refused.own.zone", zone).at("own");
        return typed;
    }

    private static String number(String typed) {
        String digits = ThaiDigits.toArabic(typed);
        if (!digits.matches("[1-9]\\d{0,4}")) throw refused("number");
        return digits;
    }

    /** An award year is of the common era; one of the Buddhist era is taken for what it means. */
    private static String year(String digits) {
        int year = Integer.parseInt(digits);
        int common = year > EARLIEST_BUDDHIST ? year - ThaiDate.BUDDHIST_OFFSET : year;
        if (common < EARLIEST || common > LATEST) throw refused("year");
        return Integer.toString(common);
    }

    private static Optional<FoundDate> date(String typed) {
        return DateReader.all(new SourceText(typed).flowing()).stream()
                .filter(found -> found.date() != null)
                .findFirst();
    }

    private static RefusedException refused(String what) {
        return new RefusedException("paper.refused.own." + what).at("own");
    }
}
