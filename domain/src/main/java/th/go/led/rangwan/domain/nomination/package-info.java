/** Nominations (ใบสมัคร): an initiative in one category of one cycle, with its answers and evaluation report. */
package th.go.led.rangwan.domain.nomination;
