package th.go.led.rangwan.service.letter;

import th.go.led.rangwan.domain.letter.BodyContact;
import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.letter.Standing;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A body of the register.
 *
 * @param parent null for one that stands alone
 * @param standing what its letter would count as if it were the only one
 * @param letters how many letters it was chosen for
 */
public record RegisteredBodyRow(
        long id,
        Bilingual name,
        BodyKind kind,
        Bilingual parent,
        BodyContact contact,
        Standing standing,
        long letters) {
    static RegisteredBodyRow of(OutsideBody body, Standing standing, long letters) {
        return new RegisteredBodyRow(
                body.id(),
                body.name(),
                body.kind(),
                body.parent() == null ? null : body.parent().name(),
                body.contact(),
                standing,
                letters);
    }
}
