package th.go.led.rangwan.domain.paper;

import java.util.List;
import th.go.led.rangwan.domain.paper.FoundContradiction.Reading;
import th.go.led.rangwan.domain.shared.Bilingual;

/** "Before midnight" of a day: its start or its end? The codes are those of the deadline's readings. */
final class MidnightRule implements ContradictionRule {
    @Override
    public List<FoundContradiction> judge(ReadPaper paper) {
        return paper.of(FindingKind.DEADLINE)
                .filter(found -> found.value().contains("midnight"))
                .findFirst()
                .map(found -> List.of(new FoundContradiction(
                        "midnight",
                        new Bilingual(
                                "“ก่อนเวลาเที่ยงคืน” คือต้นวันหรือสิ้นวัน",
                                "“Before midnight”: start or end of the day"),
                        List.of(
                                new Reading(
                                        "start-of-day",
                                        new Bilingual("เที่ยงคืนต้นวัน", "Midnight at the start of the day"),
                                        List.of(found.place())),
                                new Reading(
                                        "end-of-day",
                                        new Bilingual("เที่ยงคืนสิ้นวัน", "Midnight at the end of the day"),
                                        List.of(found.place()))),
                        false)))
                .orElse(List.of());
    }
}
