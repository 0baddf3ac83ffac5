/** Work lists: what waits for me, soonest due first, and for whom else it waits. */
package th.go.led.rangwan.service.task;
