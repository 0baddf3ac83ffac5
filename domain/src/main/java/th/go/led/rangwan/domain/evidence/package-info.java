/** Files that prove what an application says. */
package th.go.led.rangwan.domain.evidence;
