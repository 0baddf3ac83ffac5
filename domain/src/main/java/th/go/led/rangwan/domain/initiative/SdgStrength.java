package th.go.led.rangwan.domain.initiative;

/** How strongly a work serves a goal or target of the 2030 Agenda. */
public enum SdgStrength {
    /** What the work is for. */
    MAIN,
    /** What it serves besides. */
    SUPPORTING
}
