package th.go.led.rangwan.domain.evidence;

/** How an item supports a criterion (ข้อ ๒): as its main proof, or beside another. */
public enum Support {
    /** The criterion rests on it. */
    MAIN,
    /** It adds to what another item proves. */
    SUPPORTING
}
