package th.go.led.rangwan.service.eligibility;

import th.go.led.rangwan.domain.eligibility.GoVerdict;

/** A director's word as given on the page: for which category of which cycle, go or no-go, and why. */
public record GoEntry(String cycle, String category, GoVerdict word, String reason) {}
