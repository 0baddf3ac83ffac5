package th.go.led.rangwan.service.initiative;

/**
 * A search that the caller keeps.
 *
 * @param query what it asks for, as the parameters of an address
 */
public record SavedFilterRow(long id, String name, String query) {}
