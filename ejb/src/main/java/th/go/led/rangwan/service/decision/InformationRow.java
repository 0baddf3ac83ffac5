package th.go.led.rangwan.service.decision;

import java.time.Instant;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Something that somebody is to know.
 *
 * @param key by which its source knows it, e.g. {@code assignment:7}
 * @param title of the paper
 * @param words what is written on it, in Thai; may be empty
 * @param from who wrote that
 * @param page where it is read, relative to the role's folder
 * @param capacity in which the caller's ทราบ would stand
 */
public record InformationRow(
        String key, Bilingual title, String words, Bilingual from, Instant since, String page, Bilingual capacity) {}
