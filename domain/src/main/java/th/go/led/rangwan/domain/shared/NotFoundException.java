package th.go.led.rangwan.domain.shared;

/** There is no such record, or it is not the caller's to see; the two are never told apart. */
public class NotFoundException extends RefusedException {
    private static final long serialVersionUID = 1L;

    /** Nothing is said of what was looked for. */
    public NotFoundException() {
        super("shared.refused.notFound");
    }
}
