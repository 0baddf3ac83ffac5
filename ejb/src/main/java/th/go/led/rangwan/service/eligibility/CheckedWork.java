package th.go.led.rangwan.service.eligibility;

import th.go.led.rangwan.domain.eligibility.ScreeningCheck;
import th.go.led.rangwan.domain.initiative.Initiative;

/** A work with its last check in a cycle, null while nobody has checked it. */
public record CheckedWork(Initiative work, ScreeningCheck check) {}
