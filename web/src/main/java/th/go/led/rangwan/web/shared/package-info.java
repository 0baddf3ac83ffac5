/** What every page stands on: texts, refusals, headers, the frame of the desk. */
package th.go.led.rangwan.web.shared;
