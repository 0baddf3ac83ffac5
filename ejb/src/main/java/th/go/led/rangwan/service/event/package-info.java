/** Events of a cycle: assigned, attended, closed with what they brought, or cancelled. */
package th.go.led.rangwan.service.event;
