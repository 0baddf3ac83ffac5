package th.go.led.rangwan.service.paper;

import java.util.List;

/**
 * One page of the register of incoming papers.
 *
 * @param next the id after which the next page begins, 0 when this is the last
 * @param mayRegister whether the caller may register a paper
 */
public record IncomingPage(List<IncomingRow> rows, long next, boolean mayRegister) {}
