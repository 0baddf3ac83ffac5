package th.go.led.rangwan.domain.eligibility;

import th.go.led.rangwan.domain.shared.RefusedException;

/** Reasons as acts of the screening keep them: there, and not too long. */
final class Reasons {
    private static final int LONGEST = 4000;

    private Reasons() {}

    /** The reason without blanks around it; refused at that field when it is empty or too long. */
    static String required(String typed, String field) {
        if (typed == null || typed.isBlank()) {
            throw new RefusedException("eligibility.refused.reason").at(field);
        }
        return optional(typed, field);
    }

    /** The words without blanks around them, which may be empty; refused at that field when they are too long. */
    static String optional(String typed, String field) {
        String words = typed == null ? "" : typed.strip();
        if (words.length() > LONGEST) {
            throw new RefusedException("eligibility.refused.long", Integer.toString(LONGEST)).at(field);
        }
        return words;
    }
}
