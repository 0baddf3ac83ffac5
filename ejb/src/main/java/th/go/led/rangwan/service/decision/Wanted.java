package th.go.led.rangwan.service.decision;

import java.time.LocalDate;

/**
 * What a form gives somebody to do or to know.
 *
 * @param words what is to be done; empty where the words above say it, or where it is only to be known
 * @param recipient key of a {@link RecipientRow}
 * @param due the day in Bangkok; null for no date
 */
public record Wanted(String words, String recipient, LocalDate due) {}
