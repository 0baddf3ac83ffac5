package th.go.led.rangwan.service.identity;

import java.util.Locale;

/** Why the application lets somebody not in whom the portal did; each has its page's words. */
public enum Stranger {
    /** Nobody of that login name was entered. */
    UNKNOWN,
    /** The administrator ended the access. */
    ENDED,
    /** The portal told no login name. */
    NAMELESS,
    /** The portal gave none of the six roles. */
    ROLELESS;

    /** As keys of words and codes of the trail have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
