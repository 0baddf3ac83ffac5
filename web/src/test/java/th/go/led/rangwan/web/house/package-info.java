/** The rules of the house that no compiler knows, checked over all modules in the ordinary build. */
package th.go.led.rangwan.web.house;
