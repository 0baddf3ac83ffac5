package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A criterion of judging. The weight is the department's own, in hundredths: no giver's weights are claimed.
 *
 * @param quoteTh the words of the call, untouched
 * @param readingEn our English reading of them
 * @param rubric what a work must show for how many points, the lowest level first; empty when the edition has none
 */
public record CriterionDefinition(
        String code,
        String number,
        Bilingual name,
        Bilingual shortName,
        String quoteTh,
        String readingEn,
        int weight,
        Provenance from,
        List<RubricLevel> rubric)
        implements Serializable {
    /** Copies its list. */
    public CriterionDefinition {
        rubric = List.copyOf(rubric);
    }

    /** The same criterion with another weight. */
    public CriterionDefinition weighing(int hundredths) {
        return new CriterionDefinition(code, number, name, shortName, quoteTh, readingEn, hundredths, from, rubric);
    }
}
