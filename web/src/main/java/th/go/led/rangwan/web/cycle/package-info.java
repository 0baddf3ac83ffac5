/** The pages of cycles: what the call says, and what in it is still to be settled. */
package th.go.led.rangwan.web.cycle;
