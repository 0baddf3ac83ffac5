/** Puts messages to people outside into the outbox, sends them, and shows what became of each. */
package th.go.led.rangwan.service.message;
