package th.go.led.rangwan.service.cycle;

import java.time.Instant;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A cycle as its pages show it: where it stands, and the definition that holds.
 *
 * @param publishedBy who published the revision that holds, null when it ships with the desk
 */
public record CycleSheet(
        String code,
        CycleState state,
        Instant stateSince,
        int revision,
        Instant publishedAt,
        Bilingual publishedBy,
        CycleDefinition definition) {}
