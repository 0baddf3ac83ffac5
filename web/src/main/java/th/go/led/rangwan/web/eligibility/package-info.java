/** The screening grid and its cells on screen. */
package th.go.led.rangwan.web.eligibility;
