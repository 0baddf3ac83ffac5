package th.go.led.rangwan.domain.readiness;

/** What asks for the thing that a plan still misses, in the order in which plans show them. */
public enum GapGround {
    /** A paper, in its own words. */
    PAPER,
    /** A clause of the call: eligibility or documents. */
    CALL,
    /** A criterion of judging; its points are internal. */
    CRITERION,
    /** Nobody but ourselves. */
    OWN
}
