/** The events of a cycle: who goes, who went, and what was brought back. */
package th.go.led.rangwan.domain.event;
