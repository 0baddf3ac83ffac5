/** Pages that only a demo needs. */
package th.go.led.rangwan.web.demo;
