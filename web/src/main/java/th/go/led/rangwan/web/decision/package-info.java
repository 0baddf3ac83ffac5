/** The dossier's head, the executive's brief, annotations and decisions. */
package th.go.led.rangwan.web.decision;
