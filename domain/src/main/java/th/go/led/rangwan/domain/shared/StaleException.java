package th.go.led.rangwan.domain.shared;

/** Somebody changed the record after the caller read it; what the caller typed is kept on the screen. */
public class StaleException extends RefusedException {
    private static final long serialVersionUID = 1L;

    /** The record has another version than the one that was seen. */
    public StaleException() {
        super("shared.refused.stale");
    }
}
