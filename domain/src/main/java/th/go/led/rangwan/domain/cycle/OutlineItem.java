package th.go.led.rangwan.domain.cycle;

import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A part of a definition in words, to be compared with its counterpart in another one. Items of one kind have the same fields
 * in the same order.
 *
 * @param kind what it is; only items of one kind are compared
 * @param code its code, empty for what there is once
 * @param identity the words by which it is known again under another code
 * @param place what it is called, for example ข้อ ๑.๔
 */
record OutlineItem(Kind kind, String code, String identity, Bilingual place, List<Field> fields) {
    /** The kinds in the order in which differences are told. */
    enum Kind {
        CYCLE,
        SOURCE,
        DEADLINE,
        EVENT,
        CATEGORY,
        CLAUSE,
        CRITERION,
        QUESTIONS,
        QUESTION,
        DOCUMENT,
        FACT,
        CONTRADICTION,
        EXAMPLE
    }

    /** A part of it with its name. */
    record Field(Bilingual label, Bilingual words) {}

    static Field field(String th, String en, Bilingual words) {
        return new Field(new Bilingual(th, en), words);
    }

    static Field field(String th, String en, Object value) {
        return field(th, en, Bilingual.same(value == null ? "–" : value.toString()));
    }

    /** Whether somebody has settled it, and who. */
    static Field verified(boolean verified, String by) {
        Bilingual who = Bilingual.same(by == null ? "" : by);
        return field(
                "การตรวจ",
                "check",
                verified
                        ? new Bilingual(("ตรวจแล้ว " + who.th()).strip(), ("checked " + who.en()).strip())
                        : new Bilingual("ยังไม่ได้ตรวจ", "not checked yet"));
    }

    static Field verified(Provenance from) {
        return verified(from.verified(), from.verifiedBy());
    }

    /** The place of one of its fields. */
    Bilingual place(Field field) {
        return new Bilingual(
                place.th() + " › " + field.label().th(),
                place.en() + " › " + field.label().en());
    }

    /** All of it in one text. */
    Bilingual summary() {
        return Bilingual.join(fields.stream()
                .map(field -> new Bilingual(
                        field.label().th() + ": " + field.words().th(),
                        field.label().en() + ": " + field.words().en()))
                .toList());
    }
}
