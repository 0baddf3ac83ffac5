package th.go.led.rangwan.domain.paper;

import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * What a registered paper is about.
 *
 * @param subject the words of its เรื่อง line, at most 500 characters; a blank or longer one is refused with {@code
 *     paper.refused.subject}
 * @param belongsTo the kind of thing whose paper it is, a short code such as {@code nomination}
 * @param belongsToId the identity of that thing
 */
public record PaperMatter(String subject, String belongsTo, long belongsToId) {
    /** The longest subject in characters that the register takes. */
    public static final int SUBJECT_LIMIT = 500;

    public PaperMatter {
        if (subject == null || subject.isBlank() || subject.length() > SUBJECT_LIMIT) {
            throw new RefusedException("paper.refused.subject", SUBJECT_LIMIT);
        }
        if (belongsTo == null || belongsTo.isBlank()) {
            throw new IllegalArgumentException("a paper belongs to something");
        }
    }
}
