package th.go.led.rangwan.service.memo;

import th.go.led.rangwan.domain.paper.PaperSeries;
import th.go.led.rangwan.domain.paper.PaperState;

/**
 * Which part of which register is wanted.
 *
 * @param unitId the unit; another one that the caller reads when it has no register, or is not theirs
 * @param year calendar year of the Common Era; the newest when there is no such register
 * @param words only papers whose subject or reference has these words, in any kind of digits; empty for all
 * @param state only papers in that state; null for all
 */
public record BookAsk(long unitId, int year, PaperSeries series, String words, PaperState state) {
    /** The first book that the caller sees. */
    public static final BookAsk ANY = new BookAsk(0, 0, PaperSeries.MEMO, "", null);
}
