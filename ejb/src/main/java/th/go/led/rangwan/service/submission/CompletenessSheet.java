package th.go.led.rangwan.service.submission;

import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.nomination.Shortfall;

/**
 * What a dossier lacks, and the one act that is next.
 *
 * @param sending what stands against sending it up, {@code filing} against filing, {@code advice} stops nothing
 * @param waits the post or person for whom the dossier waits now
 * @param mine whether the next act is the caller's
 * @param questionsVerified whether the questions were compared with the real form
 */
public record CompletenessSheet(
        long nominationId,
        List<Shortfall> sending,
        List<Shortfall> filing,
        List<Shortfall> advice,
        NextAct next,
        Bilingual waits,
        boolean mine,
        boolean questionsVerified) {

    /** How many things stand against filing. */
    public int blocking() {
        return sending.size() + filing.size();
    }

    /** The first thing to mend, null when nothing stands against filing. */
    public Shortfall first() {
        return !sending.isEmpty() ? sending.get(0) : filing.isEmpty() ? null : filing.get(0);
    }
}
