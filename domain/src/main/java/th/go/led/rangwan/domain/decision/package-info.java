/** The route of a dossier, annotations (เกษียน) on it, and the decision (ผลการพิจารณา). */
package th.go.led.rangwan.domain.decision;
