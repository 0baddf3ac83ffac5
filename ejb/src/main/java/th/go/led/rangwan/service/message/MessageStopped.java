package th.go.led.rangwan.service.message;

import java.io.Serializable;

/**
 * A message turned out to be undeliverable. Fired in the transaction that notes it.
 *
 * @param subject what it is about, e.g. {@code letter:12}
 */
public record MessageStopped(long id, String subject, String recipient) implements Serializable {}
