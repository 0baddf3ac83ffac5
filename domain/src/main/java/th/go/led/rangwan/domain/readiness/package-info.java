/** What works still need for a later cycle; outlives the cycle from which it came. */
package th.go.led.rangwan.domain.readiness;
