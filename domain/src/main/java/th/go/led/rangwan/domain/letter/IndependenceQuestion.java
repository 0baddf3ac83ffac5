package th.go.led.rangwan.domain.letter;

/** A question that the independence rule cannot answer by itself and that a director rules on (ข้อ ๔.๒). */
public enum IndependenceQuestion {
    /** Whether a body that is neither public nor private for certain may write: the call speaks of these two. */
    KIND,
    /** Whether a body of the applicant's own ministry is independent enough. */
    MINISTRY,
    /** Whether a body whose name is like a unit's is one. */
    NAME,
    /** Whether a body and one above or under it are two. */
    LINE,
    /** Whether two bodies under one ministry, university or parent company are two. */
    SIBLINGS;

    /** Whether it is asked about two bodies together; their order means nothing. */
    public boolean ofPair() {
        return this == LINE || this == SIBLINGS;
    }
}
