/** The work lists, one page a role. */
package th.go.led.rangwan.web.task;
