/** Who is calling, in which posts, roles and capacities; the units and people themselves. */
package th.go.led.rangwan.service.identity;
