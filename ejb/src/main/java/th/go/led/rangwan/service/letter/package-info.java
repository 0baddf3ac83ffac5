/** Tracks letters of reference from plan to acceptance and tells which of them count. */
package th.go.led.rangwan.service.letter;
