package th.go.led.rangwan.domain.paper;

import java.time.Instant;

/**
 * Who issued a paper and when.
 *
 * @param issuedBy the person
 * @param at the moment
 */
public record PaperIssue(long issuedBy, Instant at) {}
