package th.go.led.rangwan.domain.readiness;

/** What was done about a gap. */
public enum ItemActKind {
    /** Given to a post. */
    ENTRUSTED,
    /** Its day was moved; the act keeps the old one. */
    MOVED,
    /** What it stands at now was told, with the source. */
    MEASURED,
    /** Its owner was asked how far it is. */
    ASKED,
    /** Done, with what proves it. */
    CLOSED,
    /** Open again, for a reason. */
    REOPENED
}
