package th.go.led.rangwan.service.decision;

import th.go.led.rangwan.domain.shared.Bilingual;

/** A post that a step may wait for, by its short title. */
public record PostChoice(long id, Bilingual title) {}
