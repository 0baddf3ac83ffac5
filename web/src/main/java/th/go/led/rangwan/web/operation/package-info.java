/** The running system: its health for machines and in words, and its settings. */
package th.go.led.rangwan.web.operation;
