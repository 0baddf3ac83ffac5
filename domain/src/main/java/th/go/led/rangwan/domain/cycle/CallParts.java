package th.go.led.rangwan.domain.cycle;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.paper.StatedDeadline;
import th.go.led.rangwan.domain.paper.StatedZone;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/** Makes parts of a call's definition out of confirmed items. */
final class CallParts {
    private static final String BANGKOK = "ICT";
    private static final Pattern EVENT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\d{1,2}:\\d{2}) ?[-–] ?(\\d{1,2}:\\d{2})");
    private static final Pattern CATEGORY =
            Pattern.compile("([^()]{2,}?) ?\\(([^()]{2,}(?:\\([^()]*\\)[^()]*)?)\\) ?(.*)");
    private static final int SHORT = 60;

    private final ConfirmedCall call;

    CallParts(ConfirmedCall call) {
        this.call = call;
    }

    /** The deadline; refused with {@code cycle.refused.deadlineWords} or {@code cycle.refused.zone}. */
    DeadlineDefinition deadline(ConfirmedItem item) {
        StatedDeadline stated = StatedDeadline.of(item.value())
                .orElseThrow(() -> new RefusedException("cycle.refused.deadlineWords", item.value()));
        String zone = stated.zone().isEmpty() ? BANGKOK : stated.zone();
        ZoneOffset offset = StatedZone.offset(zone).orElseThrow(() -> new RefusedException("cycle.refused.zone", zone));
        boolean midnight = stated.time().equals(StatedDeadline.MIDNIGHT);
        return new DeadlineDefinition(
                item.words(),
                zone,
                offset,
                stated.date(),
                midnight
                        ? List.of(DeadlineReading.START_OF_DAY, DeadlineReading.END_OF_DAY)
                        : List.of(DeadlineReading.END_OF_DAY),
                call.from(item));
    }

    /** The meeting; refused with {@code cycle.refused.event} when its value is not a date with begin and end. */
    EventDefinition event(ConfirmedItem item) {
        Matcher matcher = EVENT.matcher(item.value());
        if (!matcher.matches()) throw new RefusedException("cycle.refused.event", item.value());
        LocalDate date = LocalDate.parse(matcher.group(1));
        String name = item.detail().isEmpty() ? "การประชุม" : item.detail();
        return new EventDefinition(
                "event-" + date,
                EventKind.OTHER,
                new Bilingual(name, item.detail().isEmpty() ? "Meeting" : "Meeting: " + name),
                date,
                time(matcher.group(2)),
                time(matcher.group(3)),
                call.from(item));
    }

    private static LocalTime time(String words) {
        return LocalTime.parse(words.length() == 4 ? "0" + words : words);
    }

    /** A category: its Thai name, its English one in brackets, then what it is about. */
    CategoryDefinition category(ConfirmedItem item) {
        Matcher matcher = CATEGORY.matcher(item.value());
        boolean named = matcher.matches();
        String th = named ? matcher.group(1).strip() : shortened(item.value());
        String en = named ? matcher.group(2).strip() : "Category " + item.number();
        String about = named && !matcher.group(3).isBlank() ? matcher.group(3).strip() : item.value();
        return new CategoryDefinition(
                item.number(),
                new Bilingual(th, en),
                new Bilingual(shortened(th), shortened(en)),
                new Bilingual(about, en),
                call.from(item));
    }

    /** The first words, cut at a blank where there is one. */
    static String shortened(String words) {
        if (words.length() <= SHORT) return words;
        int blank = words.lastIndexOf(' ', SHORT);
        return words.substring(0, blank > SHORT / 3 ? blank : SHORT) + "…";
    }
}
