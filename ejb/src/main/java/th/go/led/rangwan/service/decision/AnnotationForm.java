package th.go.led.rangwan.service.decision;

import java.util.List;
import th.go.led.rangwan.domain.decision.Verb;

/**
 * What a director writes on a dossier.
 *
 * @param seenStep id of the step at which the person read it
 * @param words own words, may be empty
 * @param capacity key of the capacity to sign in
 * @param wanted with {@code ASSIGNED} what whom is to do, with {@code CIRCULATED} who is to know; at least one each
 */
public record AnnotationForm(long seenStep, Verb verb, String words, String capacity, List<Wanted> wanted) {
    /** Words that give nobody anything. */
    public AnnotationForm(long seenStep, Verb verb, String words, String capacity) {
        this(seenStep, verb, words, capacity, List.of());
    }
}
