/** The definition of a cycle as data: one XML document per edition, read with all its problems at once. */
package th.go.led.rangwan.domain.cycle;
