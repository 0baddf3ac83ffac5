/** Registers works and keeps their facts. */
package th.go.led.rangwan.service.initiative;
