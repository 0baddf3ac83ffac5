package th.go.led.rangwan.domain.readiness;

/** What a plan takes along from an earlier application. */
public enum CarriedKind {
    ANSWER,
    EVIDENCE,
    REPORT_PART,
    LETTER
}
