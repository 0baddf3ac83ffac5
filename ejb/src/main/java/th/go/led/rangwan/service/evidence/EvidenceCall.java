package th.go.led.rangwan.service.evidence;

import th.go.led.rangwan.domain.evidence.EvidenceTerms;

/**
 * The call under which evidence is gathered, asked for its terms. Implemented by the feature that pins records to calls,
 * because evidence comes before it and knows only the record's name, e.g. {@code nomination:7}.
 */
public interface EvidenceCall {
    /** The terms of the revision to which the record is pinned. */
    EvidenceTerms terms(String subject);
}
