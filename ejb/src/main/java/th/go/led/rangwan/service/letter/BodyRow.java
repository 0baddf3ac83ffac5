package th.go.led.rangwan.service.letter;

import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.shared.Bilingual;

/** A body that may be asked for a letter; {@code parent} is null for one that stands alone. */
public record BodyRow(long id, Bilingual name, BodyKind kind, Bilingual parent, boolean clinic) {
    static BodyRow of(OutsideBody body) {
        return new BodyRow(
                body.id(),
                body.name(),
                body.kind(),
                body.parent() == null ? null : body.parent().name(),
                body.clinic());
    }
}
