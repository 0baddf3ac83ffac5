package th.go.led.rangwan.proof.writing;

/**
 * One act that a person means to do, and what the server acknowledged of it.
 *
 * @param token stands in the act's words and in those of no other act of its kind
 * @param words whole, as they are to be found
 * @param done whether it was acknowledged, or seen to be there by whoever got no answer
 * @param told what came with the acknowledgement, e.g. the number that was given; empty when nothing did
 */
public record Deed(Kind kind, String token, String words, boolean done, String told) {
    /** What people do. */
    public enum Kind {
        /** Brings a file as evidence; {@code words} is its name, {@code told} the SHA-256 of what was brought. */
        UPLOAD,
        /** Types into a field of a score sheet; {@code told} is the edition that was given. */
        SCORE,
        /** Numbers a circular; {@code words} is its subject, {@code told} its reference. */
        NUMBER,
        /** A director annotates a dossier or a circular. */
        ANNOTATION,
        /** The executive decides a dossier. */
        DECISION,
        /** The executive approves a circular. */
        APPROVAL
    }

    /** The act once it was acknowledged. */
    Deed done(String with) {
        return new Deed(kind, token, words, true, with);
    }
}
