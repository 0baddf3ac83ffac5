/** What a person is told: at once or in one digest a day, at a time of their own choice. */
package th.go.led.rangwan.domain.notice;
