/** The interface for the department's other systems: JSON under {@code /api/v1}, with the rights of the pages. */
package th.go.led.rangwan.web.api;
