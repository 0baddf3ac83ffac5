/** Readiness plans on screen, and where a nomination of a cancelled cycle goes. */
package th.go.led.rangwan.web.readiness;
