package th.go.led.rangwan.domain.eligibility;

import java.io.Serializable;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.domain.shared.Bilingual;

/** A fact that a verdict rests on: its name, its value in words, and the statement itself with its giver. */
public record UsedFact(String code, Bilingual label, Bilingual value, Fact fact) implements Serializable {}
