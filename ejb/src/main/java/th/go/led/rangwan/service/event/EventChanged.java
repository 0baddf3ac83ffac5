package th.go.led.rangwan.service.event;

import java.io.Serializable;
import th.go.led.rangwan.domain.cycle.EventKind;

/**
 * Whether somebody of ours attended an event has changed, or it was cancelled. Fired in the transaction of the act, so that
 * what it earned stands or falls with it.
 *
 * @param event the event's id
 * @param attended whether somebody of ours was there, and it counts
 * @param reason the person's words where something was taken back, else empty
 */
public record EventChanged(long event, EventKind kind, boolean attended, String reason) implements Serializable {}
