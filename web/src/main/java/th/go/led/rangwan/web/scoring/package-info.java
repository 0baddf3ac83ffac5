/** The scores of a nomination on screen: one's own form, and what the panel's scores come to. */
package th.go.led.rangwan.web.scoring;
