/** The use cases of the desk: every transaction and every role check lives here. */
package th.go.led.rangwan.service;
