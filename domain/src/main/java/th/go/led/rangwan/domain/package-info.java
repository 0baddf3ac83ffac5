/** What the desk knows and the rules it keeps: plain Java and JPA, without a server. */
package th.go.led.rangwan.domain;
