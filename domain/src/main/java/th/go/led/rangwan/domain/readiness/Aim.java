package th.go.led.rangwan.domain.readiness;

import java.time.LocalDate;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * What is to be done about a gap.
 *
 * @param action what to do; empty while nobody has said
 * @param measure where it stands and is to come
 * @param owner the post that sees to it, null while none does
 * @param due the day by which its proof is there, null while none is agreed
 */
public record Aim(Bilingual action, Measure measure, Post owner, LocalDate due) {
    /** How many years ahead a day may lie. */
    public static final int FARTHEST_YEARS = 10;

    /** Nothing agreed. */
    public static final Aim NONE = new Aim(Bilingual.same(""), Measure.NONE, null, null);

    /** An act that the record itself suggests, for nobody yet. */
    public static Aim suggested(Bilingual action, Measure measure) {
        return new Aim(action, measure, null, null);
    }

    /**
     * What a person agrees, with the words of the act as typed.
     *
     * @throws RefusedException at {@code action}, {@code owner} and {@code due}: each is needed, and the day lies neither in
     *     the past nor more than ten years ahead
     */
    public Aim agreed(LocalDate today) {
        String words = ReadinessItem.typed(action.th(), "readiness.refused.action", "action");
        if (owner == null) {
            throw new RefusedException("readiness.refused.owner").at("owner");
        }
        if (due == null) {
            throw new RefusedException("shared.refused.date.empty").at("due");
        }
        if (due.isBefore(today)) {
            throw new RefusedException("readiness.refused.due", ThaiDate.brief(due)).at("due");
        }
        if (due.isAfter(today.plusYears(FARTHEST_YEARS))) {
            throw new RefusedException("readiness.refused.far", ThaiDate.brief(due)).at("due");
        }
        return new Aim(new Bilingual(words, action.en().strip()), measure, owner, due);
    }
}
