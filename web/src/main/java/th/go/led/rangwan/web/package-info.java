/** The pages of the desk: Faces views that take and show records, never an entity. */
package th.go.led.rangwan.web;
