/** Internal scoring: each person's own sheet, and what the panel's scores come to. */
package th.go.led.rangwan.service.scoring;
