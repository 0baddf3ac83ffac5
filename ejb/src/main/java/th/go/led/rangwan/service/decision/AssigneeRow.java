package th.go.led.rangwan.service.decision;

import th.go.led.rangwan.domain.shared.Bilingual;

/** Somebody to whom a condition may be given. */
public record AssigneeRow(String login, Bilingual name) {}
