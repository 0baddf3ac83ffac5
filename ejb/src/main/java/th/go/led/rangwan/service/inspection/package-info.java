/** What an auditor asks: who decided, in which capacity and on which facts; and the dossiers opened in an emergency. */
package th.go.led.rangwan.service.inspection;
