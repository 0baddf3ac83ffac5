package th.go.led.rangwan.domain.cycle;

/**
 * The states of a draft: it is worked on until it is published or discarded, and then stays as it was.
 */
public enum CycleDraftState {
    DRAFT,
    PUBLISHED,
    DISCARDED;

    /** Whether a draft in this state may become {@code next}. */
    public boolean mayBecome(CycleDraftState next) {
        return this == DRAFT && next != DRAFT;
    }
}
