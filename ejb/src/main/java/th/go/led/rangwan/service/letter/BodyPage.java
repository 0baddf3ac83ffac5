package th.go.led.rangwan.service.letter;

import java.util.List;

/**
 * One page of the register, by Thai name.
 *
 * @param next id of the last body shown where more follow, else 0
 * @param mayAdd whether the caller may enter a body
 */
public record BodyPage(List<RegisteredBodyRow> rows, long next, boolean mayAdd) {}
