/** Messages to people outside: written with the act that causes them, sent later, every one with its result. */
package th.go.led.rangwan.domain.message;
