package th.go.led.rangwan.service.board;

/** What a figure counts. */
public enum Subject {
    /** Dossiers of one cycle that the caller may read. */
    NOMINATIONS,
    /** Open tasks of people and posts whose work the caller sees, of every cycle. */
    TASKS,
    /** Letters of reference for dossiers of one cycle that the caller may read. */
    LETTERS;

    /** Whether the figure is of one cycle. */
    public boolean ofCycle() {
        return this != TASKS;
    }
}
