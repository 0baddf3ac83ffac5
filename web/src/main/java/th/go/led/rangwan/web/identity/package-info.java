/** Login, language and the pages of units and people. */
package th.go.led.rangwan.web.identity;
