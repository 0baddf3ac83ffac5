/** The running system as its administrator sees it: whether it is well, and with which settings. */
package th.go.led.rangwan.service.operation;
