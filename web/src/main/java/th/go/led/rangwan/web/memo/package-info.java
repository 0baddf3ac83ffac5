/** Pages of memos: the register book, one nomination's memos, and their PDF. */
package th.go.led.rangwan.web.memo;
