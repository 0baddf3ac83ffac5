/** The screening: what each clause of a call says to a work, in every category, with its reasons. */
package th.go.led.rangwan.domain.eligibility;
