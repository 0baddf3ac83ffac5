/** Searches works, answers, evidence and lessons, as far as they are the caller's. */
package th.go.led.rangwan.service.search;
