package th.go.led.rangwan.domain.paper;

/** What a person said about a proposal. Only what was confirmed or corrected may go anywhere. */
public enum ProposalState {
    /** Nobody has said anything yet. */
    OPEN,
    /** It is as the reader found it. */
    CONFIRMED,
    /** It is otherwise; the person's own value holds. */
    CORRECTED,
    /** It is not so. */
    REJECTED;

    /** Whether it may be taken into a call. */
    public boolean taken() {
        return this == CONFIRMED || this == CORRECTED;
    }
}
