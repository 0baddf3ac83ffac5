package th.go.led.rangwan.service.cycle;

import java.time.Instant;
import th.go.led.rangwan.domain.cycle.CycleDraftState;
import th.go.led.rangwan.domain.cycle.CycleReading;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A draft as its page shows it.
 *
 * @param number the number that its revision gets
 * @param begun who began it and when
 * @param changed who wrote in it last
 * @param asked who asked for its publication, null while nobody has
 * @param ended who published or discarded it, null while it is open
 * @param mine whether the caller wrote in it, and so cannot be the one who publishes it
 * @param reading its definition and the example cases that differ
 */
public record CycleDraftSheet(
        long id,
        long version,
        String cycle,
        int number,
        CycleDraftState state,
        Mark begun,
        Mark changed,
        Mark asked,
        Mark ended,
        boolean mine,
        CycleReading reading) {
    /** Who did something, and when. */
    public record Mark(Bilingual who, Instant at) {}

    /** Whether it is still worked on. */
    public boolean open() {
        return state == CycleDraftState.DRAFT;
    }

    /** Whether the caller may ask for its publication now. */
    public boolean mayAsk() {
        return open() && mine && asked == null && reading.accepted();
    }

    /** Whether the caller may publish it now. */
    public boolean mayPublish() {
        return open() && !mine && asked != null && reading.accepted();
    }
}
