/** Begins nominations, keeps their answers and evaluation report. */
package th.go.led.rangwan.service.nomination;
