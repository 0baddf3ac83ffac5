package th.go.led.rangwan.service.decision;

import java.util.List;

/**
 * Things that people are to know, and that end with a ทราบ. Implementations are application scoped and ask a fixed number of
 * statements.
 */
public interface InformationSource {
    /** What waits for the caller's ทราบ, the oldest first; only what the caller may sign now. */
    List<InformationRow> waiting();

    /** Writes the caller's ทราบ on one of these, in the capacity that {@link #waiting} told. */
    void acknowledge(InformationRow row);
}
