/** Taking in files after a look at their content, listing and giving them out again. */
package th.go.led.rangwan.service.evidence;
