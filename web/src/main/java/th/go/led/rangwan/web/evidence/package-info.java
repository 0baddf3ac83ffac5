/** The page of a nomination's files, and their download. */
package th.go.led.rangwan.web.evidence;
