/** Settings, the clock and the schema: what every use case stands on. */
package th.go.led.rangwan.service.shared;
