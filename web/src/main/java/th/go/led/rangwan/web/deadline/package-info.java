/** Deadlines on screen: the four faces, and the form in which a person settles how the words are read. */
package th.go.led.rangwan.web.deadline;
