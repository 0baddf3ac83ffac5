package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A criterion of judging. The weight is the department's own, in hundredths: no giver's weights are claimed.
 *
 * @param quoteTh the words of the call, untouched
 * @param readingEn our English reading of them
 */
public record CriterionDefinition(
        String code,
        String number,
        Bilingual name,
        Bilingual shortName,
        String quoteTh,
        String readingEn,
        int weight,
        Provenance from)
        implements Serializable {}
