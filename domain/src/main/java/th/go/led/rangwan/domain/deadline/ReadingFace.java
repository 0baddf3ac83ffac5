package th.go.led.rangwan.domain.deadline;

import java.io.Serializable;
import java.time.Instant;
import th.go.led.rangwan.domain.cycle.DeadlineReading;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * What one reading of a deadline means in Bangkok.
 *
 * @param instant the exclusive end: filing must be done before it
 * @param bangkok that end in Bangkok time with weekday, in the Buddhist era in Thai
 * @param left the time left until it
 * @param lastWorkingMoment the last moment of office hours before it
 * @param workingDaysLeft working days after today up to that moment's day
 * @param holidaysKnown whether the holidays of these years are known; if not, the last two figures are a guess
 */
public record ReadingFace(
        DeadlineReading reading,
        Instant instant,
        Bilingual bangkok,
        TimeLeft left,
        Instant lastWorkingMoment,
        int workingDaysLeft,
        boolean holidaysKnown)
        implements Serializable {

    /**
     * The last moment of office hours in words: {@code ศ. 3 ธ.ค. 2564 16:30 น.}; where the holidays of its year are not
     * known, that stands beside it on whatever page.
     */
    public Bilingual lastWorking() {
        return new Bilingual(
                ThaiDate.weekdayMoment(lastWorkingMoment, Language.TH)
                        + (holidaysKnown ? "" : " (ยังไม่มีตารางวันหยุดของปีนี้)"),
                ThaiDate.weekdayMoment(lastWorkingMoment, Language.EN)
                        + (holidaysKnown ? "" : " (no holiday table for that year yet)"));
    }
}
