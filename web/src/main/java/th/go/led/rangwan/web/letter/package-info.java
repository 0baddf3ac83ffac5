/** Pages of the letters of reference. */
package th.go.led.rangwan.web.letter;
