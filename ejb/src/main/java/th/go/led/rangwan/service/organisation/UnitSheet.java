package th.go.led.rangwan.service.organisation;

/** A unit for correcting it; {@code version} is the one that the screen saw. */
public record UnitSheet(long id, long version, boolean top, UnitForm form) {}
