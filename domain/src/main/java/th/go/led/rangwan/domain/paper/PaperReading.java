package th.go.led.rangwan.domain.paper;

import java.io.Serializable;
import java.util.List;

/**
 * What the reader proposes for a paper. Both lists are empty for a text without the shape of a call.
 *
 * @param findings in the order of the text
 */
public record PaperReading(List<Finding> findings, List<FoundContradiction> contradictions) implements Serializable {
    /** Copies its lists. */
    public PaperReading {
        findings = List.copyOf(findings);
        contradictions = List.copyOf(contradictions);
    }

    /** The findings of that kind. */
    public List<Finding> of(FindingKind kind) {
        return findings.stream().filter(one -> one.kind() == kind).toList();
    }
}
