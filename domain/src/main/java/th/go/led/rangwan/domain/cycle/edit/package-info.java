/** Changing a definition by forms: what staff change every year, item by item. Rules and facts are changed in the document. */
package th.go.led.rangwan.domain.cycle.edit;
