/** Nominations, their answers with autosave, and the evaluation report. */
package th.go.led.rangwan.web.nomination;
