/** Keeps units, posts, people and orders: by whom the desk is staffed, who acts for whom, and what an order says. */
package th.go.led.rangwan.service.organisation;
