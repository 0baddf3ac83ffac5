/** The dossier on its way: head, brief, route, annotations and the decision. */
package th.go.led.rangwan.service.decision;
