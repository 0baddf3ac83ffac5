package th.go.led.rangwan.service.operation;

/** How something stands, the best first. */
public enum Standing {
    /** As it should be. */
    GOOD,
    /** It works; somebody should look at it. */
    WARNING,
    /** It does not work. */
    BAD
}
