package th.go.led.rangwan.domain.shared;

import java.io.Serializable;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

/** A text in Thai and English. Both are always there; where a text is the same in both, use {@link #same}. */
public record Bilingual(String th, String en) implements Serializable {

    public Bilingual {
        Objects.requireNonNull(th, "th");
        Objects.requireNonNull(en, "en");
    }

    /** The same words in both languages, for example a code or a number. */
    public static Bilingual same(String words) {
        return new Bilingual(words, words);
    }

    /** The text in the asked language. */
    public String in(Language language) {
        return language == Language.EN ? en : th;
    }

    /** Joins sentences: Thai with a middle dot, since it uses no full stop, English with a semicolon. Repetitions are dropped. */
    public static Bilingual join(Collection<Bilingual> sentences) {
        return join(sentences, " · ", "; ");
    }

    /** Joins texts with a separator for each language. Repetitions are dropped. */
    public static Bilingual join(Collection<Bilingual> texts, String separatorTh, String separatorEn) {
        return new Bilingual(
                texts.stream().map(Bilingual::th).distinct().collect(Collectors.joining(separatorTh)),
                texts.stream().map(Bilingual::en).distinct().collect(Collectors.joining(separatorEn)));
    }
}
