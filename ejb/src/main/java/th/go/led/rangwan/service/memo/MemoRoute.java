package th.go.led.rangwan.service.memo;

import th.go.led.rangwan.service.decision.RouteSheet;

/**
 * The route of a memo.
 *
 * @param version of the memo, which sending it sends back
 * @param sendable whether the caller may send it now
 */
public record MemoRoute(RouteSheet sheet, long version, boolean sendable) {}
