/** Tells people what waits for them and what happened: on the desk, at once by mail, or in one digest a day. */
package th.go.led.rangwan.service.notice;
