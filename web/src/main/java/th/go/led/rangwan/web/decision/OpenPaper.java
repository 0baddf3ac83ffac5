package th.go.led.rangwan.web.decision;

import th.go.led.rangwan.service.decision.RouteSheet;

/**
 * A paper whose route a page may show. Each feature whose papers go along routes has one such bean, which answers for the
 * request whether its paper is the one that is open.
 */
public interface OpenPaper {
    /** Whether the address names such a paper. */
    boolean isOpen();

    /** Its route, past and coming. */
    RouteSheet getRoute();

    /** Where its route is shown, as a page to go to after an act. */
    String getRoutePage();
}
