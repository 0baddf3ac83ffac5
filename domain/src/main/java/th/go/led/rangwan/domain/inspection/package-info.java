/** Looking into what was done: opening a dossier in an emergency, with a reason, for a limited time. */
package th.go.led.rangwan.domain.inspection;
