/** The search over everything on screen. */
package th.go.led.rangwan.web.search;
