/** The dashboards, and the lists that their numbers open. */
package th.go.led.rangwan.web.board;
