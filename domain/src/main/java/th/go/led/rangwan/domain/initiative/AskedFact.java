package th.go.led.rangwan.domain.initiative;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.rule.FactKind;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDateParser;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/**
 * One fact that a call asks of a work: once, or once for each category of that call.
 *
 * @param cycle code of the call when the fact only holds there, empty for any call
 * @param code the fact's code with the category in its place, e.g. {@code fit.2}
 * @param category the category for which it is asked, null when it is asked once
 */
public record AskedFact(String cycle, String code, FactKind kind, CategoryDefinition category) implements Serializable {
    /** The longest value or note in characters. */
    public static final int LONGEST = 4000;

    /** Code of the name of the body whose work it is; no clause asks for it. */
    public static final String NOMINEE_NAME = "nominee.name";
    /** Code of the name of who nominates the work; no clause asks for it. */
    public static final String NOMINATOR_NAME = "nominator.name";

    private static final Bilingual NONE = new Bilingual("ไม่มี", "none");

    private static final List<FactKind> NAMES = List.of(
            name(NOMINEE_NAME, "ชื่อหน่วยงานเจ้าของผลงาน", "name of the nominated body"),
            name(NOMINATOR_NAME, "ชื่อผู้เสนอผลงาน", "name of the nominator"));

    /**
     * The names of the two parties, for which every application asks, and everything that the call asks of a work, in its
     * order; facts of a nomination are computed and not asked.
     */
    public static List<AskedFact> of(CycleDefinition call) {
        Stream<FactKind> names = NAMES.stream()
                .filter(name -> call.vocabulary().find(name.code()).isEmpty());
        return Stream.concat(names, call.facts().stream().filter(kind -> kind.of() == FactKind.Owner.WORK))
                .flatMap(kind -> of(call, kind))
                .toList();
    }

    private static FactKind name(String code, String th, String en) {
        Bilingual owner = new Bilingual("เจ้าของผลงาน", "the owner of the work");
        return new FactKind(
                code, FactKind.Type.TEXT, FactKind.Owner.WORK, false, new Bilingual(th, en), owner, List.of());
    }

    private static Stream<AskedFact> of(CycleDefinition call, FactKind kind) {
        return kind.perCategory()
                ? call.categories().stream()
                        .map(category -> new AskedFact(call.code(), kind.codeIn(category.code()), kind, category))
                : Stream.of(new AskedFact("", kind.code(), kind, null));
    }

    /** The topic under which it is stated. */
    public InitiativeFact.Topic topic() {
        return new InitiativeFact.Topic(cycle, code);
    }

    /** Its code as the id of a page's component. */
    public String field() {
        return code.replaceAll("[^A-Za-z0-9]", "-");
    }

    /** What is asked, with the category where it is asked for each. */
    public Bilingual label() {
        Bilingual name = kind.label();
        if (category == null) {
            return name;
        }
        return new Bilingual(
                name.th() + " " + category.code() + " " + category.shortName().th(),
                name.en() + " " + category.code() + ": " + category.shortName().en());
    }

    /**
     * The value of typed text: dates are typed in the Buddhist era, digits may be Thai.
     *
     * @return the value as it is kept, ISO dates and Arabic digits; empty when nothing was typed, and when it is
     *     {@link #none}
     * @throws RefusedException when the fact cannot have this value
     */
    public String valueOf(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || none(text)) {
            return "";
        }
        if (text.length() > LONGEST) {
            throw new RefusedException("initiative.refused.long", Integer.toString(LONGEST));
        }
        String value =
                switch (kind.type()) {
                    case DATE -> ThaiDateParser.parse(text).toString();
                    case NUMBER -> ThaiDigits.toArabic(text);
                    case CHOICE, TEXT -> text;
                };
        kind.requireLawful(value);
        return value;
    }

    /** Whether one may state that there is none: of a text that a clause asks for, as of a public body to apply through. */
    public boolean mayBeNone() {
        return kind.type() == FactKind.Type.TEXT
                && !Set.of(NOMINEE_NAME, NOMINATOR_NAME).contains(code);
    }

    /** Whether the typed words state that there is none; an empty field states nothing. */
    public boolean none(String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        return mayBeNone() && (words.equals(NONE.th()) || words.equals(NONE.en()));
    }

    /** A kept value as it stands in a field for typing, the reverse of {@link #valueOf}. */
    public String typed(String value) {
        if (value.isEmpty() && mayBeNone()) {
            return NONE.th();
        }
        if (kind.type() != FactKind.Type.DATE || value.isEmpty()) {
            return value;
        }
        LocalDate date = LocalDate.parse(value);
        return "%02d/%02d/%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), ThaiDate.buddhistYear(date));
    }

    /** A kept value in words; a date with its weekday and both eras. */
    public Bilingual words(String value) {
        if (kind.type() == FactKind.Type.DATE) {
            LocalDate date = LocalDate.parse(value);
            return new Bilingual(ThaiDate.inBothEras(date, Language.TH), ThaiDate.inBothEras(date, Language.EN));
        }
        return kind.type() == FactKind.Type.NUMBER
                ? Bilingual.same(new BigDecimal(value).toPlainString())
                : kind.words(value);
    }
}
