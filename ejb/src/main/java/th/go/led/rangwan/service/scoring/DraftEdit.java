package th.go.led.rangwan.service.scoring;

/**
 * One field of a score sheet while it is typed.
 *
 * @param field its name in the form, e.g. {@code points0}
 * @param seen the edition upon which was typed, 0 for none
 */
public record DraftEdit(long nominationId, String field, String words, long seen) {}
