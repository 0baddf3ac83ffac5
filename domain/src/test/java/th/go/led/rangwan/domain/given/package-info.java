/** Builders with valid defaults for the tests of every module: say only what the test is about. */
package th.go.led.rangwan.domain.given;
