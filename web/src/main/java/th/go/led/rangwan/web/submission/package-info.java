/** Pages of what is missing, of the frozen package, and of its filing: the sittings at the portal and what became of them. */
package th.go.led.rangwan.web.submission;
