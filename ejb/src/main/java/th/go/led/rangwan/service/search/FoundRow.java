package th.go.led.rangwan.service.search;

import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Passage;

/**
 * One found record.
 *
 * @param page where it is opened, e.g. {@code initiative.xhtml?id=7}
 * @param title in Thai and {@code titleEn} in English, hits marked
 * @param place to what it belongs, null where the title says it all
 * @param note what is to be known of it, as a key of the bundles; null for nothing
 * @param texts parts of it around their hits, at most two
 */
public record FoundRow(
        String page, Passage title, Passage titleEn, Bilingual place, String note, List<FoundText> texts) {

    /**
     * A part of a record in which something was found.
     *
     * @param label what it is, as a key of the bundles
     * @param language its code, {@code th} or {@code en}
     */
    public record FoundText(String label, String language, Passage passage) {}
}
