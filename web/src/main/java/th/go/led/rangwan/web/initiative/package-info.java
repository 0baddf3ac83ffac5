/** Pages of the department's works: the register, one work, and the form that registers and changes it. */
package th.go.led.rangwan.web.initiative;
