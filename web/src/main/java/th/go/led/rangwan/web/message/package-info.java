/** Pages of the messages to people outside, and what may be downloaded of them. */
package th.go.led.rangwan.web.message;
