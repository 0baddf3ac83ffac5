package th.go.led.rangwan.service.nomination;

import java.time.LocalDate;

/**
 * To whom a question is to be entrusted.
 *
 * @param ownerId id of the person, 0 for nobody
 * @param due the day by which it is to be done, null for none
 * @param place where it stands in the form: what its fields' names begin with when one is refused
 */
public record ChargeEdit(String question, long ownerId, LocalDate due, String place) {}
