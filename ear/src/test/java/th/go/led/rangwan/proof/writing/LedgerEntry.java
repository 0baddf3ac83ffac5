package th.go.led.rangwan.proof.writing;

/**
 * One text that a writer means to save, and what the server acknowledged of it.
 *
 * @param token stands in the text and in no other
 * @param text whole, with its own length at its end
 * @param outcome as the writer knows it
 * @param edition that was acknowledged as saved, else 0
 */
public record LedgerEntry(String token, Spot spot, String text, Outcome outcome, long edition) {
    /** What a writer knows of a text. */
    public enum Outcome {
        /** Sent, and no answer came: it may be there or not, but whole and once. */
        MEANT,
        /** Acknowledged as the text that stands: it must be in the history, once. */
        SAVED,
        /** Acknowledged as kept beside another writer's: it must be in the history, once. */
        ASIDE
    }
}
