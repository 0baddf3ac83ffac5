/** Journeys through the browser that go on from a record which a test inside the server has made. */
package th.go.led.rangwan.proof.journey;
