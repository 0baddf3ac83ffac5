package th.go.led.rangwan.service.scoring;

import java.util.Set;

/**
 * Something of the dossier that a score can point to.
 *
 * @param ref {@code item:7} or {@code answer:4a}
 * @param words its name, in the caller's language
 * @param criteria the criteria to which an item of evidence is tied
 */
public record ProofChoice(String ref, String words, Set<String> criteria) {
    /** Copies its criteria. */
    public ProofChoice {
        criteria = Set.copyOf(criteria);
    }

    /** Whether it is an answer. */
    public boolean answer() {
        return ref.startsWith("answer:");
    }
}
