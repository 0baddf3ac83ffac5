package th.go.led.rangwan.domain.cycle.edit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** Builds the fields of a form. */
final class Fields {
    private final List<EditField> fields = new ArrayList<>();

    /** One line in each language; their ids end in Th and En. */
    Fields line(String id, String th, String en, Bilingual value) {
        return both(EditField.Kind.LINE, id, new Bilingual(th, en), value);
    }

    /** Several lines in each language; their ids end in Th and En. */
    Fields text(String id, String th, String en, Bilingual value) {
        return both(EditField.Kind.TEXT, id, new Bilingual(th, en), value);
    }

    private Fields both(EditField.Kind kind, String id, Bilingual label, Bilingual value) {
        add(kind, id + "Th", new Bilingual(label.th() + " (ไทย)", label.en() + " (Thai)"), "th", value.th());
        add(kind, id + "En", new Bilingual(label.th() + " (อังกฤษ)", label.en() + " (English)"), "en", value.en());
        return this;
    }

    /** Several lines in one language. */
    Fields text(String id, String th, String en, String language, String value) {
        add(EditField.Kind.TEXT, id, new Bilingual(th, en), language, value);
        return this;
    }

    Fields line(String id, String th, String en, String value) {
        add(EditField.Kind.LINE, id, new Bilingual(th, en), "", value);
        return this;
    }

    Fields number(String id, Bilingual label, Integer value) {
        add(EditField.Kind.NUMBER, id, label, "", value == null ? "" : value.toString());
        return this;
    }

    Fields date(String id, String th, String en, LocalDate value) {
        String typed =
                "%02d/%02d/%d".formatted(value.getDayOfMonth(), value.getMonthValue(), ThaiDate.buddhistYear(value));
        add(EditField.Kind.DATE, id, new Bilingual(th, en), "", typed);
        return this;
    }

    Fields time(String id, String th, String en, LocalTime value) {
        add(EditField.Kind.TIME, id, new Bilingual(th, en), "", value.toString());
        return this;
    }

    Fields tick(String id, String th, String en, boolean value) {
        add(EditField.Kind.TICK, id, new Bilingual(th, en), "", value ? "yes" : "");
        return this;
    }

    /** Whether somebody has checked it. */
    Fields verified(boolean verified) {
        return tick("verified", "ตรวจกับต้นฉบับแล้ว", "Checked against the original", verified);
    }

    Fields choice(String id, Bilingual label, String value, List<EditField.Option> options) {
        fields.add(new EditField(id, label, EditField.Kind.CHOICE, "", value, options));
        return this;
    }

    private void add(EditField.Kind kind, String id, Bilingual label, String language, String value) {
        fields.add(new EditField(id, label, kind, language, value, List.of()));
    }

    List<EditField> list() {
        return List.copyOf(fields);
    }
}
