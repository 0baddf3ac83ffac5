package th.go.led.rangwan.service.letter;

import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.DocumentDefinition;
import th.go.led.rangwan.domain.cycle.DocumentRule;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;

/**
 * What the call says about letters of reference.
 *
 * @param number the place in the call, e.g. ๔.๒
 * @param quoteTh its words, untouched
 * @param needed how many letters it asks for
 * @param demands our reading of it, one sentence each
 */
public record LetterRule(String number, String quoteTh, int needed, List<Bilingual> demands) {
    /** What that definition says; not found when its call asks for no letters. */
    static LetterRule of(CycleDefinition definition) {
        DocumentDefinition letters = definition.document("letters").orElseThrow(NotFoundException::new);
        return new LetterRule(
                letters.number(),
                letters.quoteTh(),
                letters.rule("count").map(DocumentRule::limit).orElse(0),
                letters.rules().stream().map(DocumentRule::text).toList());
    }
}
