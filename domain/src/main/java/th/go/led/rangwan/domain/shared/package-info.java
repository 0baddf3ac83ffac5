/** Words, dates and refusals that every feature uses: two languages, the Buddhist era, Thai digits. */
package th.go.led.rangwan.domain.shared;
