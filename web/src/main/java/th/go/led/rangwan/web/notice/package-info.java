/** What a person is told: the list, the way from a message to its page, and when it comes. */
package th.go.led.rangwan.web.notice;
