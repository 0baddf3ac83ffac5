package th.go.led.rangwan.domain.scoring;

/** What a scorer declares about own interests before scoring. */
public enum Interest {
    /** Nothing stands in the way of a fair score. */
    NONE,
    /** Something does; the person gives no points and says why. */
    ABSTAINS
}
