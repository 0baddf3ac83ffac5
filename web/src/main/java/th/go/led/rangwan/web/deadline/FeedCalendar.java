package th.go.led.rangwan.web.deadline;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.deadline.CalendarEntry;
import th.go.led.rangwan.domain.deadline.CalendarText;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.deadline.ReadingFace;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.deadline.FeedSheet;
import th.go.led.rangwan.web.shared.MenuEntry;
import th.go.led.rangwan.web.shared.Wording;

/** Puts a person's calendar into words: tasks by their titles alone, deadlines with both readings until one is settled. */
final class FeedCalendar {
    private final FeedSheet sheet;
    private final String application;
    private final Language language;

    /** The calendar with links into the application at that address. */
    FeedCalendar(FeedSheet sheet, String application) {
        this.sheet = sheet;
        this.application = application;
        this.language = sheet.language();
    }

    /** The whole file. */
    String text() {
        List<CalendarEntry> entries = new ArrayList<>();
        sheet.tasks().forEach(task -> entries.add(task(task)));
        sheet.calls().forEach(call -> call(call, entries));
        return CalendarText.of(words("deadline.calendar.name"), entries, sheet.now());
    }

    private CalendarEntry task(FeedSheet.Item task) {
        String argument = language == Language.EN
                ? task.what().titleArgumentEn()
                : task.what().titleArgument();
        String title = words(task.what().titleKey(), argument);
        boolean wholeDay = ThaiDate.timeOf(task.due()).equals(OfficeCalendar.CLOSES);
        return new CalendarEntry(
                "task-" + task.id() + "@rangwan",
                words(task.mine() ? "deadline.calendar.mine" : "deadline.calendar.plan", title),
                wholeDay ? words("deadline.calendar.office") : "",
                page(task.what().page()),
                wholeDay ? CalendarEntry.Time.day(ThaiDate.dayOf(task.due())) : CalendarEntry.Time.at(task.due()),
                new CalendarEntry.Revision(task.version(), task.version() == 0 ? task.since() : null));
    }

    private void call(FeedSheet.Call call, List<CalendarEntry> entries) {
        if (call.deadline().settled()) {
            entries.add(deadline(call, call.deadline().ruling(), "deadline.calendar.deadline"));
        } else {
            entries.add(deadline(call, call.deadline().ruling(), "deadline.calendar.early"));
            entries.add(deadline(call, call.deadline().other(), "deadline.calendar.late"));
        }
        call.events().forEach(event -> entries.add(event(call, event)));
    }

    private CalendarEntry deadline(FeedSheet.Call call, ReadingFace face, String key) {
        List<String> lines = new ArrayList<>();
        lines.add("“" + call.deadline().asWritten() + "” " + call.deadline().zone());
        lines.add(face.bangkok().in(language));
        lines.add(words("deadline.calendar.last", face.lastWorking().in(language)));
        if (!call.deadline().settled()) lines.add(words("deadline.unsettled"));
        if (call.deadline().zoneDoubt() != null) {
            lines.add(call.deadline().zoneDoubt().sentence().in(language));
        }
        if (!face.holidaysKnown()) lines.add(words("deadline.holidays.unknown"));
        return new CalendarEntry(
                "deadline-" + call.code() + "-" + face.reading().code() + "@rangwan",
                words(key, call.title().in(language)),
                String.join("\n", lines),
                page("cycle.xhtml?code=" + call.code()),
                CalendarEntry.Time.at(face.instant()),
                new CalendarEntry.Revision(call.changes(), call.changedAt()));
    }

    private CalendarEntry event(FeedSheet.Call call, FeedSheet.Meeting event) {
        String name = event.content().name().in(language);
        List<String> lines = new ArrayList<>();
        lines.add(call.title().in(language));
        if (!event.content().venue().isEmpty()) lines.add(event.content().venue());
        return new CalendarEntry(
                "event-" + call.code() + "-" + (event.code() == null ? "added-" + event.id() : event.code())
                        + "@rangwan",
                event.mine() ? words("deadline.calendar.attend", name) : name,
                String.join("\n", lines),
                page("event.xhtml?id=" + event.id()),
                new CalendarEntry.Time(
                        null, event.content().begins(), event.content().ends()),
                new CalendarEntry.Revision(event.version(), event.version() == 0 ? null : event.since()));
    }

    private String page(String page) {
        return application + "/" + MenuEntry.folder(sheet.role()) + "/" + page;
    }

    private String words(String key, Object... arguments) {
        return Wording.of(language, key, List.of(arguments));
    }
}
