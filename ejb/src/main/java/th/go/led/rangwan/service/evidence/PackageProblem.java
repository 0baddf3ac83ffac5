package th.go.led.rangwan.service.evidence;

import java.io.Serializable;
import java.util.List;

/**
 * Something that is amiss with the documents of a nomination.
 *
 * @param key of the message in the bundles, with its arguments; one that is a {@code Bilingual} is shown in the reader's
 *     language
 * @param blocking whether it stands against filing; else it is advice
 * @param page the page that mends it, relative to the role's folder
 */
public record PackageProblem(String key, List<Serializable> arguments, boolean blocking, String page) {
    /** Copies its list. */
    public PackageProblem {
        arguments = List.copyOf(arguments);
    }
}
