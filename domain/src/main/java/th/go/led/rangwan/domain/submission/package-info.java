/** The frozen set that is typed and uploaded into the portal of the award. */
package th.go.led.rangwan.domain.submission;
