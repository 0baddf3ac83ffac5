package th.go.led.rangwan.domain.rule;

import java.io.Serializable;
import java.util.Objects;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What one value of a fact means to a clause.
 *
 * @param value the value; the empty text means "stated as none"
 * @param verdict its result; {@link Verdict#CANNOT_TELL} asks a person to rule
 * @param words the sentence that explains it, null to compose one from the fact's name and value; {@code {value}} in it
 *     stands for the value in words
 */
public record Choice(String value, Verdict verdict, Bilingual words) implements Serializable {

    public Choice {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(verdict, "verdict");
    }
}
