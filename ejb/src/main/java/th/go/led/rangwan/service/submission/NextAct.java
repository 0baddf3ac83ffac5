package th.go.led.rangwan.service.submission;

/** The one act that is next upon a dossier. */
public enum NextAct {
    /** Mend the first thing on the list. */
    MEND,
    /** Send the dossier up its route. */
    SEND_UP,
    /** Wait for whoever has it. */
    WAIT,
    /** Freeze the package. */
    FREEZE,
    /** File the frozen package. */
    FILE,
    /** Filed: note what the giver of the award announces. */
    HEAR,
    /** Nothing: it has ended. */
    NOTHING
}
