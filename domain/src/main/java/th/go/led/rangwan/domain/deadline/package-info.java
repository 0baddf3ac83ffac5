/** When a call really closes: literal words, stated zone, both readings of midnight, Bangkok time, office hours and holidays. */
package th.go.led.rangwan.domain.deadline;
