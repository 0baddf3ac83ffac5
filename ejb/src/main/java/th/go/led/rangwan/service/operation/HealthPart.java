package th.go.led.rangwan.service.operation;

/** A thing that the desk needs, or that it watches. */
public enum HealthPart {
    /** The database answers. */
    DATABASE(true),
    /** It keeps Thai and finds it by its indexes. */
    ENCODING(true),
    /** Room for uploads and the log on this machine. */
    DISK(true),
    /** This machine and the database agree on the time. */
    TIME(true),
    /** Messages leave the house. */
    MAIL(false),
    /** Uploads are looked through for viruses. */
    SCANNER(false),
    /** The audit trail is sealed as it grows. */
    TRAIL(false);

    private final boolean needed;

    HealthPart(boolean needed) {
        this.needed = needed;
    }

    /** Whether a node on which it fails should get no requests: another node could do better. */
    public boolean needed() {
        return needed;
    }
}
