package th.go.led.rangwan.domain.submission;

import java.util.EnumSet;
import java.util.Set;

/** Where a package is. Its content is the same in every state. */
public enum PackageState {
    /** Frozen and ready to be typed into the portal: the analyst's turn. */
    FROZEN,
    /** Its dossier was returned or taken back before the filing; the next freeze has the next number. */
    REOPENED,
    /** Filed: nothing about it changes any more. */
    FILED,
    /** Made before all was there, for rehearsals only: it is never filed. */
    REHEARSAL;

    /** Whether it is the one that is or was filed. */
    public boolean holds() {
        return this == FROZEN || this == FILED;
    }

    /** Whether the state machine has a way from here to {@code next}. */
    public boolean mayBecome(PackageState next) {
        return following().contains(next);
    }

    private Set<PackageState> following() {
        return switch (this) {
            case FROZEN -> EnumSet.of(REOPENED, FILED, REHEARSAL);
            case REOPENED, FILED, REHEARSAL -> EnumSet.noneOf(PackageState.class);
        };
    }
}
