/** What people who mean no good send, and who may do what; runs late, because it leaves traces in the demo's dossiers. */
package th.go.led.rangwan.proof.security;
