package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import th.go.led.rangwan.domain.paper.FindingKind;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Something that a paper says and a person confirmed.
 *
 * @param number of a clause or category, Arabic digits
 * @param value what holds: as found, or the person's own value
 * @param detail what belongs to it, for example the unit of a count
 * @param words the paper's own words, or the person's where they corrected them
 * @param place where it stands in the paper
 * @param by who confirmed it
 */
public record ConfirmedItem(
        FindingKind kind, String number, String value, String detail, String words, Bilingual place, String by)
        implements Serializable {}
