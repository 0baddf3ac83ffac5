/** The pages on which units, posts, people and orders are kept. */
package th.go.led.rangwan.web.organisation;
