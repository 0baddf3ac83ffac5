package th.go.led.rangwan.domain.rule;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * A fact that the clauses of a call ask for: enough to show a field for it.
 *
 * @param code the fact's code; one asked once per category ends in {@code {category}}, for example {@code fit.{category}}
 * @param type what its value looks like
 * @param of whether it is known of the work or of a nomination, by whose state it is computed
 * @param ruling whether it is a person's judgement, to be given with a reason
 * @param label its name
 * @param ask whom to ask for it
 * @param options the values of a choice, else empty
 */
public record FactKind(
        String code, Type type, Owner of, boolean ruling, Bilingual label, Bilingual ask, List<Option> options)
        implements Serializable {
    /** The place in a code, a text or a parameter that stands for the code of the category at hand. */
    public static final String CATEGORY = "{category}";

    /** What a value looks like: an option's code, an ISO date, free words, a decimal number. */
    public enum Type {
        CHOICE,
        DATE,
        TEXT,
        NUMBER
    }

    /** What a fact is a fact of. Facts of a nomination are computed from its state, never typed. */
    public enum Owner {
        WORK,
        NOMINATION
    }

    /** One value of a choice. */
    public record Option(String value, Bilingual label) implements Serializable {}

    public FactKind {
        options = List.copyOf(options);
    }

    /** Whether it is asked once for each category. */
    public boolean perCategory() {
        return code.contains(CATEGORY);
    }

    /** Its code for a category; the same for all when it is asked once. */
    public String codeIn(String category) {
        return expanded(code, category);
    }

    /** A code or a text with the category at hand in its place. */
    static String expanded(String template, String category) {
        return template.replace(CATEGORY, category);
    }

    /** The label of a value in words: an option's label, a date in words, else the value itself. */
    public Bilingual words(String value) {
        if (value.isBlank()) return new Bilingual("ไม่มี", "none");
        return switch (type) {
            case CHOICE -> option(value).map(Option::label).orElse(Bilingual.same(value));
            case DATE -> Values.date(value).map(Values::words).orElse(Bilingual.same(value));
            case TEXT, NUMBER -> Bilingual.same(value);
        };
    }

    /** The option of that value. */
    public Optional<Option> option(String value) {
        return options.stream().filter(o -> o.value().equals(value)).findFirst();
    }

    /**
     * Refuses, at the field of its code, a value that this fact cannot have: {@code rule.refused.option},
     * {@code rule.refused.isoDate} or {@code rule.refused.number}.
     */
    public void requireLawful(String value) {
        switch (type) {
            case CHOICE -> {
                if (option(value).isEmpty()) {
                    Set<String> lawful = new TreeSet<>();
                    options.forEach(o -> lawful.add(o.value()));
                    throw new RefusedException("rule.refused.option", code, List.of(label, String.join(", ", lawful)));
                }
            }
            case DATE -> {
                if (Values.date(value).isEmpty()) throw refused("rule.refused.isoDate");
            }
            case NUMBER -> {
                if (Values.number(value).isEmpty()) throw refused("rule.refused.number");
            }
            case TEXT -> {}
        }
    }

    private RefusedException refused(String key) {
        return new RefusedException(key, code, List.of(label));
    }

    /** Reads values leniently: what is not one is simply not there. */
    /** Whether a value of a date or a number can be read as one; every text can. */
    public static boolean readable(String type, String value) {
        return switch (type) {
            case "date" -> Values.date(value).isPresent();
            case "number" -> Values.number(value).isPresent();
            default -> true;
        };
    }

    static final class Values {
        private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

        private Values() {}

        static Optional<LocalDate> date(String value) {
            try {
                return Optional.of(LocalDate.parse(value));
            } catch (DateTimeParseException notADate) {
                return Optional.empty();
            }
        }

        static Optional<BigDecimal> number(String value) {
            return NUMBER.matcher(value).matches() ? Optional.of(new BigDecimal(value)) : Optional.empty();
        }

        static Bilingual words(LocalDate date) {
            return ThaiDate.brief(date);
        }
    }
}
