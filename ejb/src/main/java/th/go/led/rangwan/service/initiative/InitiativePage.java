package th.go.led.rangwan.service.initiative;

import java.util.List;

/**
 * One page of the list of works.
 *
 * @param next the id after which the next page begins, 0 when this is the last
 * @param mayRegister whether the caller may register a work
 */
public record InitiativePage(List<InitiativeRow> rows, InitiativeOrder order, long next, boolean mayRegister) {}
