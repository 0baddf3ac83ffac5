/** What is missing before filing, the confirmed category, and the frozen package with its ZIP. */
package th.go.led.rangwan.service.submission;
