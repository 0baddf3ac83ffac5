package th.go.led.rangwan.service.decision;

import th.go.led.rangwan.domain.decision.Verb;

/**
 * What a director writes on a dossier.
 *
 * @param seenStep id of the step at which the person read it
 * @param words own words, may be empty
 * @param capacity key of the capacity to sign in
 */
public record AnnotationForm(long seenStep, Verb verb, String words, String capacity) {}
