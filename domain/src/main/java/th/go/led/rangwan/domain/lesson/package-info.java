/** Lessons of other agencies and of earlier cases, and which questions of other calls ask the same. */
package th.go.led.rangwan.domain.lesson;
