package th.go.led.rangwan.service.audit;

/**
 * What verifying the chain found.
 *
 * @param entries how many entries were recomputed; when broken, how many held
 * @param brokenAt the first place that does not hold, 0 when the chain is whole
 */
public record ChainVerdict(long entries, long brokenAt) {
    static ChainVerdict whole(long entries) {
        return new ChainVerdict(entries, 0);
    }

    static ChainVerdict broken(long place) {
        return new ChainVerdict(place - 1, place);
    }

    /** Whether every seal holds up to the chain's head. */
    public boolean whole() {
        return brokenAt == 0;
    }
}
