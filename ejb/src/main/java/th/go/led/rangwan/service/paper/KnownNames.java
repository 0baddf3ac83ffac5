package th.go.led.rangwan.service.paper;

import java.util.Set;

/**
 * Short names that the desk knows to be right, so that a paper's misspelling is noticed. Implemented by the feature that
 * keeps the calls, because papers come before it.
 */
public interface KnownNames {
    /** The names, in capitals. */
    Set<String> names();
}
