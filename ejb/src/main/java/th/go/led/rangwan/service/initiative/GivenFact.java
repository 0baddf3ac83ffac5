package th.go.led.rangwan.service.initiative;

/**
 * What a person typed for one fact.
 *
 * @param code the fact's code, e.g. {@code fit.2}
 * @param typed the value as typed, dates in the Buddhist era; empty to leave or make it unknown
 * @param note reason or remark; a ruling needs it
 */
public record GivenFact(String code, String typed, String note) {}
