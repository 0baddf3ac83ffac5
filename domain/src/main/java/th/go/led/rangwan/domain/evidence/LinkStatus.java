package th.go.led.rangwan.domain.evidence;

/** What a person who had an address called found there. */
public enum LinkStatus {
    /** Nobody has had it called since it was typed. */
    NOT_CHECKED,
    /** A page came. */
    ANSWERS,
    /** A page came, but under another address to which it has moved for good. */
    MOVED,
    /** There is no such page (404 or 410). */
    NOT_FOUND,
    /** Something else than a page came: a refusal, a fault, too many turns, or a certificate that does not fit. */
    TROUBLED,
    /** The address is inside the network, so it was not called. */
    INSIDE,
    /** Nothing was reached: no such host, or no way out of this network. */
    NO_WAY;

    /** Whether the judges would see a page. */
    public boolean opens() {
        return this == ANSWERS || this == MOVED;
    }
}
