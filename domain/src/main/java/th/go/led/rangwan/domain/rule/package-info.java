/** The closed set of rule kinds that an award's clauses are made of. They see plain facts: no entity, clock or database. */
package th.go.led.rangwan.domain.rule;
