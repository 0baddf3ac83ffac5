/** Writes the trail, seals it into a chain, and lets administrator and auditor verify it. */
package th.go.led.rangwan.service.audit;
