package th.go.led.rangwan.domain.eligibility;

/** Whether a work is to be drafted in a category: go, or no-go. */
public enum GoVerdict {
    GO,
    NO_GO
}
