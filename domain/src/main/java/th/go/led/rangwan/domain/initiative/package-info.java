/** Works of the department and the facts that clauses need; a work outlives every application. */
package th.go.led.rangwan.domain.initiative;
