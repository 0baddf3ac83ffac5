/**
 * What an administrator does to the database beside the application: brings its schema up to date, takes a copy while people
 * write, lays it back and verifies it. Run by the command {@code rangwan}, outside the server.
 */
package th.go.led.rangwan.service.upkeep;
