/** The auditor's views of decisions, and the dossiers opened in an emergency. */
package th.go.led.rangwan.web.inspection;
