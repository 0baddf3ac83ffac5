/** Lessons and their use in works, and earlier answers to like questions. */
package th.go.led.rangwan.service.lesson;
