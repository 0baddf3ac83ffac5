package th.go.led.rangwan.domain.paper;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.paper.DateReader.FoundDate;
import th.go.led.rangwan.domain.paper.FoundContradiction.Reading;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** A weekday that does not match its date, and a day that no calendar has. */
final class DateRule implements ContradictionRule {
    @Override
    public List<FoundContradiction> judge(ReadPaper paper) {
        List<FoundContradiction> told = new ArrayList<>();
        for (FoundDate date : paper.dates()) {
            if (date.wrongWeekday()) told.add(weekday(date));
            if (date.noSuchDay()) told.add(noSuchDay(paper, date));
        }
        return told;
    }

    private static FoundContradiction weekday(FoundDate date) {
        Bilingual real =
                new Bilingual(ThaiDate.full(date.date(), Language.TH), ThaiDate.full(date.date(), Language.EN));
        return new FoundContradiction(
                "weekday-" + date.date(),
                new Bilingual(
                        "วันในสัปดาห์ไม่ตรงกับวันที่: " + real.th(),
                        "The weekday does not match the date: " + real.en()),
                List.of(
                        new Reading(
                                "date",
                                new Bilingual("ถือตามวันที่ คือ " + real.th(), "The date holds: " + real.en()),
                                List.of(date.place())),
                        new Reading(
                                "weekday",
                                new Bilingual(
                                        "ถือตามวันในสัปดาห์ วันที่พิมพ์ผิด", "The weekday holds; the date is mistyped"),
                                List.of(date.place()))),
                true);
    }

    private static FoundContradiction noSuchDay(ReadPaper paper, FoundDate date) {
        String words = paper.source().words(date.place());
        return new FoundContradiction(
                "no-such-day-" + date.place().start(),
                new Bilingual("ไม่มีวันที่นี้ในปฏิทิน: " + words, "No calendar has this day: " + words),
                List.of(new Reading(
                        "mistyped", new Bilingual("พิมพ์วันที่ผิด", "The date is mistyped"), List.of(date.place()))),
                true);
    }
}
