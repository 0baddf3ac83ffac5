package th.go.led.rangwan.service.initiative;

import java.time.Instant;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What stands above every page of one work.
 *
 * @param mayChange whether the caller may change the work and what is told of it
 */
public record WorkHead(
        long id, long version, String code, Bilingual title, Bilingual unit, Instant describedAt, boolean mayChange) {}
