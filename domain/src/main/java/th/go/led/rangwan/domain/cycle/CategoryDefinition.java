package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A category of the award; its code means nothing in another cycle.
 *
 * @param name its full name; the Thai is the call's own
 * @param shortName a name for narrow columns
 * @param description what it is about; the Thai is the call's own
 */
public record CategoryDefinition(
        String code, Bilingual name, Bilingual shortName, Bilingual description, Provenance from)
        implements Serializable {}
