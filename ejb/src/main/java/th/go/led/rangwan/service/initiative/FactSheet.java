package th.go.led.rangwan.service.initiative;

import java.io.Serializable;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A fact that the call asks of a work, and what is known.
 *
 * @param given the latest statement, null while it is unknown
 */
public record FactSheet(AskedFact asked, Fact given) implements Serializable {
    /** Whether somebody has given it. */
    public boolean known() {
        return given != null;
    }

    /** The value in words, empty while it is unknown. */
    public Bilingual words() {
        return known() ? asked.words(given.value()) : Bilingual.same("");
    }

    /** The value as it stands in a field for typing. */
    public String typed() {
        return known() ? asked.typed(given.value()) : "";
    }

    /** The reason or remark given with it, for a reader. */
    public Bilingual remark() {
        return known() ? given.remark() : Bilingual.same("");
    }

    /** The reason or remark given with it, as it stands in a field for typing. */
    public String note() {
        return known() && given.note() != null ? given.note() : "";
    }
}
