/** Cycles of awards: their published rules, as stored documents and as definitions read from them. */
package th.go.led.rangwan.service.cycle;
