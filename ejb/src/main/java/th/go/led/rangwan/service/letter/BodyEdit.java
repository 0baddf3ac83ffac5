package th.go.led.rangwan.service.letter;

import th.go.led.rangwan.domain.letter.BodyContact;
import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.shared.Bilingual;

/** A body as a person describes it; {@code parentId} is 0 for one that stands alone. */
public record BodyEdit(Bilingual name, BodyKind kind, long parentId, OutsideBody.Ties ties, BodyContact contact) {}
