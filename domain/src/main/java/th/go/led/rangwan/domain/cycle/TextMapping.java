package th.go.led.rangwan.domain.cycle;

import th.go.led.rangwan.domain.shared.Bilingual;

/** Makes texts and marks of origin of the elements that hold them. */
final class TextMapping {
    private TextMapping() {}

    /** The text of an element with its parts th and en. */
    static Bilingual bilingual(XmlItem item) {
        return new Bilingual(item.only("th").text(), item.only("en").text());
    }

    /** The text of a part of that name. */
    static Bilingual bilingual(XmlItem item, String part) {
        return bilingual(item.only(part));
    }

    static Provenance provenance(XmlItem item) {
        return new Provenance(
                item.attribute("source"), item.attribute("place"), item.yes("verified"), item.attribute("verified-by"));
    }
}
