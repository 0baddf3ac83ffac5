package th.go.led.rangwan.domain.rule;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.shared.Bilingual;

/** The facts that a call declares, so that rules can speak of them in words. */
public record Vocabulary(List<FactKind> kinds) implements Serializable {

    public Vocabulary {
        kinds = List.copyOf(kinds);
    }

    /** The kind of a fact by its code, as declared ({@code fit.{category}}) or for a category ({@code fit.2}). */
    public Optional<FactKind> find(String code) {
        return kinds.stream().filter(kind -> matches(kind, code)).findFirst();
    }

    /** The name of a fact; its code when it is not declared. */
    public Bilingual label(String code) {
        return find(code).map(FactKind::label).orElse(Bilingual.same(code));
    }

    /** Whom to ask for a fact. */
    public Bilingual ask(String code) {
        return find(code).map(FactKind::ask).orElse(new Bilingual("เจ้าของผลงาน", "the owner of the work"));
    }

    /** The names of several facts, in order. */
    public Bilingual labels(Collection<String> codes) {
        return Bilingual.join(codes.stream().map(this::label).toList(), ", ", ", ");
    }

    /** A value of a fact in words. */
    public Bilingual words(String code, String value) {
        return find(code).map(kind -> kind.words(value)).orElse(Bilingual.same(value));
    }

    private static boolean matches(FactKind kind, String code) {
        if (kind.code().equals(code)) return true;
        if (!kind.perCategory()) return false;
        int place = kind.code().indexOf(FactKind.CATEGORY);
        String before = kind.code().substring(0, place);
        String after = kind.code().substring(place + FactKind.CATEGORY.length());
        return code.length() > before.length() + after.length() && code.startsWith(before) && code.endsWith(after);
    }
}
