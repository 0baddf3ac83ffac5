package th.go.led.rangwan.domain.cycle.edit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import th.go.led.rangwan.domain.cycle.Provenance;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDateParser;
import th.go.led.rangwan.domain.shared.ThaiDigits;
import th.go.led.rangwan.domain.shared.ThaiTimeParser;

/**
 * What a person typed into a form; what cannot be used is refused at its field.
 *
 * @param values by the field's id
 * @param by the name under which what the person ticks as checked is kept
 */
public record Typed(Map<String, String> values, String by) {
    private static final int LONGEST = 4000;

    /** Copies what was typed. */
    public Typed {
        values = Map.copyOf(values);
    }

    private String raw(String id) {
        return values.getOrDefault(id, "");
    }

    /** Words: white space collapsed as a document keeps it, characters that no document can hold left out. */
    String words(String id) {
        String words = raw(id).replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .strip()
                .replaceAll("\\s+", " ");
        if (words.isEmpty()) throw new RefusedException("cycle.refused.text.empty").at(id);
        if (words.length() > LONGEST) {
            throw new RefusedException("cycle.refused.text.long", words.length(), LONGEST).at(id);
        }
        return words;
    }

    Bilingual bilingual(String id) {
        return new Bilingual(words(id + "Th"), words(id + "En"));
    }

    /** A text that may be left out: null when it is empty in both languages, refused when in one alone. */
    Bilingual maybe(String id) {
        return (raw(id + "Th") + raw(id + "En")).isBlank() ? null : bilingual(id);
    }

    boolean yes(String id) {
        return raw(id).equals("yes");
    }

    LocalDate date(String id) {
        return read(id, ThaiDateParser::parse);
    }

    LocalTime time(String id) {
        return read(id, ThaiTimeParser::parse);
    }

    private <T> T read(String id, Function<String, T> parser) {
        try {
            return parser.apply(raw(id));
        } catch (RefusedException refused) {
            throw refused.at(id);
        }
    }

    /** An offset from UTC such as -05:00. */
    ZoneOffset offset(String id) {
        String typed = ThaiDigits.toArabic(raw(id)).strip().replace('−', '-').replace('–', '-');
        if (!typed.matches("[+-](0\\d|1[0-4]):[0-5]\\d")) {
            throw new RefusedException("cycle.refused.offset", typed).at(id);
        }
        return ZoneOffset.of(typed);
    }

    /** A whole number between two bounds; null when nothing was typed. */
    Integer number(String id, int least, int most) {
        String typed = ThaiDigits.toArabic(raw(id)).strip().replace(",", "");
        if (typed.isEmpty()) return null;
        if (!typed.matches("\\d{1,9}") || Integer.parseInt(typed) < least || Integer.parseInt(typed) > most) {
            throw new RefusedException("cycle.refused.number", raw(id).strip(), least, most).at(id);
        }
        return Integer.valueOf(typed);
    }

    /** A number that must be there. */
    int count(String id, int least, int most) {
        Integer number = number(id, least, most);
        if (number == null) throw new RefusedException("cycle.refused.number", "", least, most).at(id);
        return number;
    }

    /** One of the values that may be chosen. */
    String chosen(String id, EditField field) {
        String value = raw(id);
        if (field.options().stream().noneMatch(option -> option.value().equals(value))) {
            throw new RefusedException("cycle.refused.choice").at(id);
        }
        return value;
    }

    /** The mark of checking: whoever ticks it gives the name, an earlier tick keeps its own. */
    Provenance mark(Provenance old) {
        boolean ticked = yes("verified");
        return new Provenance(old.source(), old.place(), ticked, marker(ticked, old.verified(), old.verifiedBy()));
    }

    /** Who checked it; null when nobody has. */
    String marker(boolean ticked, boolean before, String oldBy) {
        if (!ticked) return null;
        return before ? oldBy : by;
    }
}
