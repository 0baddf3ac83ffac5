/** The screening of works against calls: the grid, one cell of it, and the verdict that a nomination needs. */
package th.go.led.rangwan.service.eligibility;
