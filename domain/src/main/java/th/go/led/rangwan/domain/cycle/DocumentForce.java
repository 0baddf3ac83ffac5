package th.go.led.rangwan.domain.cycle;

import java.util.Locale;

/**
 * Whether a rule on documents stops the filing, or may be set aside with a reason.
 */
public enum DocumentForce {
    BLOCKING,
    ADVICE;

    /** The code in the document and in interfaces, in lower case with {@code -} between words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
