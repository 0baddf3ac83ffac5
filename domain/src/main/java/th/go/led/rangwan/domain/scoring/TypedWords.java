package th.go.led.rangwan.domain.scoring;

import th.go.led.rangwan.domain.shared.RefusedException;

/** What a scorer typed, as it is kept. */
final class TypedWords {
    private TypedWords() {}

    /**
     * Without blanks around it, and counted as the browser counts: a line break is one character there, and two in a form
     * that is sent.
     *
     * @throws RefusedException {@code scoring.refused.long} when it is longer than {@link ScoreDraft#LONGEST}
     */
    static String kept(String typed) {
        String plain = typed.strip().replace("\r\n", "\n");
        requireRoom(plain);
        return plain;
    }

    /** As {@link #kept(String)}, refused at the field of that name. */
    static String kept(String typed, String field) {
        try {
            return kept(typed);
        } catch (RefusedException refused) {
            throw refused.at(field);
        }
    }

    /** Refuses {@code scoring.refused.long} for more than {@link ScoreDraft#LONGEST} characters. */
    static void requireRoom(String typed) {
        if (typed.length() > ScoreDraft.LONGEST) {
            throw new RefusedException("scoring.refused.long", typed.length(), ScoreDraft.LONGEST);
        }
    }
}
