/** Units, posts and the people who hold them; in which capacity a person signs, and what a person may see. */
package th.go.led.rangwan.domain.identity;
