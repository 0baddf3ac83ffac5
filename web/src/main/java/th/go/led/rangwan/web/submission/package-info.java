/** Pages of what is missing, and of the frozen package. */
package th.go.led.rangwan.web.submission;
