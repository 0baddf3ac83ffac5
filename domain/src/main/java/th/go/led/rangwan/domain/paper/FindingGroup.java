package th.go.led.rangwan.domain.paper;

/** The groups in which findings are shown, in their order on screen. */
public enum FindingGroup {
    HEAD,
    TIME,
    CATEGORIES,
    CLAUSES,
    CRITERIA,
    DOCUMENTS,
    ADDRESSES,
    YEARS,
    COUNTS,
    SIGNATURES,
    CONTRADICTIONS
}
