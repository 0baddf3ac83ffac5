package th.go.led.rangwan.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDateParser;

/** Reads the fields of one object and notes what is wrong with them; a field that is missing or null is not there. */
final class FieldReader {
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final int FIRST_YEAR = ThaiDateParser.FIRST_YEAR - ThaiDate.BUDDHIST_OFFSET;
    private static final int LAST_YEAR = ThaiDateParser.LAST_YEAR - ThaiDate.BUDDHIST_OFFSET;

    private final String path;
    private final JsonObject object;
    private final List<Problem> problems;

    FieldReader(String path, JsonObject object, List<Problem> problems) {
        this.path = path;
        this.object = object;
        this.problems = problems;
    }

    /** Notes every field that is none of these. */
    void only(Set<String> names) {
        only(names, "api.field.unknown");
    }

    private void only(Set<String> names, String key) {
        String lawful = String.join(", ", new TreeSet<>(names));
        object.keySet().stream().filter(name -> !names.contains(name)).forEach(name -> problem(name, key, lawful));
    }

    /** The object of that name, whose fields are these. */
    FieldReader group(String name, Set<String> names) {
        return group(name, names, "api.field.unknown");
    }

    /** The object of that name, whose other fields are told with that message. */
    FieldReader group(String name, Set<String> names, String unknown) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        if (value != JsonValue.NULL && !(value instanceof JsonObject)) {
            problem(name, "api.type.object");
        }
        JsonObject fields = value instanceof JsonObject given ? given : JsonValue.EMPTY_JSON_OBJECT;
        FieldReader group = new FieldReader(place(name), fields, problems);
        group.only(names, unknown);
        return group;
    }

    /** A text that must be there; empty once that is noted as a problem. */
    String required(String name, int longest) {
        Optional<String> text = text(name, longest);
        if (!wrong(name) && text.filter(given -> !given.isBlank()).isEmpty()) {
            problem(name, "api.required");
        }
        return text.orElse("");
    }

    /** A text, as it was sent. */
    Optional<String> text(String name, int longest) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (!(value instanceof JsonString given)) {
            problem(name, "api.type.text");
            return Optional.empty();
        }
        String text = given.getString();
        if (text.length() > longest) {
            problem(name, "api.long", Integer.toString(longest));
            return Optional.empty();
        }
        if (text.codePoints().anyMatch(FieldReader::unprintable)) {
            problem(name, "api.control");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** One of these values; the one for unknown counts as not there. */
    Optional<String> choice(String name, Set<String> values) {
        Optional<String> text = text(name, InitiativeFields.LONGEST_NAME);
        if (text.isPresent() && !values.contains(text.get())) {
            problem(name, "api.choice", String.join(", ", new TreeSet<>(values)));
            return Optional.empty();
        }
        return text.filter(value -> !value.equals(InitiativeFields.UNKNOWN));
    }

    /** A day in the common era, as ISO text. */
    Optional<String> date(String name) {
        Optional<String> text = text(name, InitiativeFields.LONGEST_NAME);
        text.ifPresent(given -> requireDay(name, given));
        return text;
    }

    private void requireDay(String name, String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            problem(name, "api.date.shape");
            return;
        }
        int year = Integer.parseInt(date.group(1));
        if (year >= ThaiDateParser.FIRST_YEAR && year <= ThaiDateParser.LAST_YEAR) {
            problem(name, "api.date.buddhist", date.group(1), Integer.toString(year - ThaiDate.BUDDHIST_OFFSET));
        } else if (year < FIRST_YEAR || year > LAST_YEAR) {
            problem(name, "api.date.year", date.group(1), Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        } else {
            requireInCalendar(name, text);
        }
    }

    private void requireInCalendar(String name, String text) {
        try {
            LocalDate.parse(text);
        } catch (DateTimeException none) {
            problem(name, "api.date.none", text);
        }
    }

    /** Whether a problem of that field is noted already. */
    boolean wrong(String name) {
        return problems.stream().anyMatch(problem -> problem.field().equals(place(name)));
    }

    private void problem(String name, String key, String... arguments) {
        problems.add(new Problem(place(name), key, List.of(arguments)));
    }

    private String place(String name) {
        String brief = name.length() > 100 ? name.substring(0, 100) : name;
        return path.isEmpty() ? brief : path + "." + brief;
    }

    /** What no page, paper or database can hold: controls but tab and line ends, and what is no character. */
    private static boolean unprintable(int point) {
        boolean blank = point == '\t' || point == '\n' || point == '\r';
        return (point < ' ' && !blank) || (point & 0xFFFE) == 0xFFFE;
    }
}
