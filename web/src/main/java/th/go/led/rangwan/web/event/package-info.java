/** Events of a cycle on screen. */
package th.go.led.rangwan.web.event;
