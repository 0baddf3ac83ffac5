package th.go.led.rangwan.service.cycle;

import java.io.Serializable;

/**
 * A revision of a cycle was published and holds from now on. Fired in the transaction of the act.
 *
 * @param cycle the cycle's code
 */
public record CyclePublished(String cycle) implements Serializable {}
