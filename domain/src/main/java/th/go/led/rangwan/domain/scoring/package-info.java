/** Internal scores of nominations by several people: sheets, what hides them, and what they come to. Never the UN's scores. */
package th.go.led.rangwan.domain.scoring;
