/** What waits for whom: the entries of every work list. */
package th.go.led.rangwan.domain.task;
