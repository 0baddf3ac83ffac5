package th.go.led.rangwan.domain.cycle;

import java.util.Locale;

/**
 * When a clause is checked: before anything is drafted, or on a nomination that is to be filed.
 */
public enum ClauseWhen {
    SCREENING,
    FILING;

    /** The code in the document and in interfaces, in lower case with {@code -} between words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
