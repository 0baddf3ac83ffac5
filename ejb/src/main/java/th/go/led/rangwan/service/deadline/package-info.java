/** When calls close: the four faces of a deadline, and who settled how its words are read. */
package th.go.led.rangwan.service.deadline;
