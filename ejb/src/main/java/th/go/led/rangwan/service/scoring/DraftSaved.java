package th.go.led.rangwan.service.scoring;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What came of saving a field of a score sheet.
 *
 * @param saved whether what was typed stands; else {@code words} is what another window of the same person typed
 * @param edition upon which the next saving stands
 * @param total the weighted total of what has been typed so far, out of 100
 * @param scored of how many criteria there are points; {@code criteria} of how many
 */
public record DraftSaved(
        boolean saved, long edition, String words, Instant at, BigDecimal total, int scored, int criteria) {}
