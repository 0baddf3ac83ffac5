/** Fills an empty demo with people, the call and works, so that the main job can be walked at once. */
package th.go.led.rangwan.service.demo;
