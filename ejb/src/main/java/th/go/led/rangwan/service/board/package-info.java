/** Where everything stands: the board of a cycle's dossiers, what is late and with whom; every number is that of a list. */
package th.go.led.rangwan.service.board;
