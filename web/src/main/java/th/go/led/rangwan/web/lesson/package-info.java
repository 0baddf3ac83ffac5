/** Lessons on screen, and earlier answers under a question. */
package th.go.led.rangwan.web.lesson;
