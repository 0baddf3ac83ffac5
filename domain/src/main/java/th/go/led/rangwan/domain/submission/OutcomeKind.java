package th.go.led.rangwan.domain.submission;

/** What became of a filed nomination, as the giver of the award announced it. */
public enum OutcomeKind {
    /** Through the first round of the judges. */
    PASSED_ROUND_1,
    /** Through the second round. */
    PASSED_ROUND_2,
    /** Among the finalists. */
    FINALIST,
    /** Won the award: the work may not be filed for it again (ข้อ ๑.๖). */
    WINNER,
    /** Not chosen. */
    NOT_SELECTED,
    /** Taken back after the filing. */
    WITHDRAWN
}
