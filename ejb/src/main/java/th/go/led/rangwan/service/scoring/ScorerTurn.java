package th.go.led.rangwan.service.scoring;

import th.go.led.rangwan.domain.scoring.Interest;
import th.go.led.rangwan.domain.scoring.PanelSeat;
import th.go.led.rangwan.domain.scoring.PanelWork;
import th.go.led.rangwan.domain.scoring.ScoreSheet;

/** What a person has to do, or may do, upon one work of a panel. */
public enum ScorerTurn {
    /** The person has no seat, or was released from it. */
    NOT_SEATED,
    /** To declare interests first. */
    DECLARE,
    /** To fill in the sheet. */
    SCORE,
    /** The sheet is in and may be corrected by a new one. */
    CORRECT,
    /** The person abstained. */
    ABSTAINED,
    /** The person declared a conflict. */
    CONFLICT,
    /** The work or the panel takes no scores any more. */
    SHUT;

    static ScorerTurn of(PanelCase one, PanelWork work, long person) {
        PanelSeat seat = one.seat(person).orElse(null);
        long nomination = work.nomination().id();
        if (seat == null || seat.releasedAt() != null) return NOT_SEATED;
        if (one.book().conflicted(person, nomination)) return CONFLICT;
        ScoreSheet sheet = one.sheet(person, nomination).orElse(null);
        if (sheet != null && sheet.interest() == Interest.ABSTAINS) return ABSTAINED;
        if (!work.open()) return SHUT;
        if (sheet != null) return CORRECT;
        return one.book().declared(person, nomination) ? SCORE : DECLARE;
    }

    /** Whether the person still owes something. */
    public boolean owed() {
        return this == DECLARE || this == SCORE;
    }

    /** Whether a sheet may be typed. */
    public boolean typing() {
        return this == SCORE || this == CORRECT;
    }
}
