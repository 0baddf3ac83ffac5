package th.go.led.rangwan.domain.readiness;

import java.time.LocalDate;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What is missing.
 *
 * @param code of the clause or criterion in the call, empty for none
 * @param title what asks for it, as called in a sentence, or the quoted words of a paper; empty for our own
 * @param need what is missing
 * @param ask whom to ask, in words; may be empty
 * @param firstEligibleOn the first date on which time alone fulfils it, else null
 */
public record Gap(
        GapGround ground, String code, Bilingual title, Bilingual need, Bilingual ask, LocalDate firstEligibleOn) {
    private static final Bilingual NOTHING = Bilingual.same("");

    /** One that somebody names: nobody to ask and no time to wait for. */
    public static Gap named(GapGround ground, String code, Bilingual title, Bilingual need) {
        return new Gap(ground, code, title, need, NOTHING, null);
    }

    /** One of our own in a person's words; refused without them, {@code readiness.refused.need} at {@code need}. */
    public static Gap own(String words) {
        String need = ReadinessItem.typed(words, "readiness.refused.need", "need");
        return named(GapGround.OWN, "", NOTHING, Bilingual.same(need));
    }
}
