/** The trail and the verification of its chain. */
package th.go.led.rangwan.web.audit;
