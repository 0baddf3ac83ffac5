/** Letters of reference: from the plan over the request to a letter that counts, and which bodies are independent. */
package th.go.led.rangwan.domain.letter;
