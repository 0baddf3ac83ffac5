package th.go.led.rangwan.service.letter;

import th.go.led.rangwan.domain.letter.ClinicStanding;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.shared.Bilingual;

/** A letter that a clinic earns. */
public record ClinicLetterRow(
        long nominationId, long letterId, Bilingual work, Bilingual body, LetterState state, ClinicStanding standing) {}
