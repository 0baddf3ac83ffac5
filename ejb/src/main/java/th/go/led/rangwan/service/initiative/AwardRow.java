package th.go.led.rangwan.service.initiative;

import th.go.led.rangwan.domain.initiative.OtherAward;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.EraYear;

/**
 * Another award of a work.
 *
 * @param common the year of the common era
 */
public record AwardRow(long id, long version, OtherAward.Words words, int common) {
    static AwardRow of(OtherAward award) {
        return new AwardRow(award.id(), award.version(), award.words(), award.year());
    }

    /** The year in both eras. */
    public Bilingual year() {
        return EraYear.words(common);
    }
}
