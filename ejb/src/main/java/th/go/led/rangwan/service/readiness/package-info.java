/** Readiness plans: opened from a cancelled cycle or a decision, added to and done by people. */
package th.go.led.rangwan.service.readiness;
