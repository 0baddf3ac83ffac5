package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;

/** More bodies may be asked than letters are needed, but only until enough independent ones are accepted (ข้อ ๔.๒). */
@Dependent
class LetterQuota {
    @Inject
    private LetterStandings standings;

    /** Whether another body may be asked for this nomination, or reminded. */
    boolean open(Nomination nomination) {
        return !standings.countOf(nomination).enough();
    }

    /** Refuses to ask once enough letters count. */
    void requireOpen(Nomination nomination) {
        LetterCount count = standings.countOf(nomination);
        if (count.enough()) {
            throw new RefusedException("letter.refused.enough", count.needed());
        }
    }
}
