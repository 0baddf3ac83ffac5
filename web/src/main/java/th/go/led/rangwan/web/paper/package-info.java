/** Incoming papers on screen: their register, what the reader proposes for one, and the file in which it came. */
package th.go.led.rangwan.web.paper;
