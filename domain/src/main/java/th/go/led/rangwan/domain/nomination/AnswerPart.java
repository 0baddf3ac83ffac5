package th.go.led.rangwan.domain.nomination;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of an answer, each with its own author, time and edition: two people may work on two parts at once. */
public enum AnswerPart {
    /** The draft in Thai. */
    TH,
    /** The text in the language of the submission, English. */
    EN,
    /** Yes or no, where the question asks for it. */
    CHOICE;

    /** The code in interfaces: {@code th}, {@code en} or {@code choice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of that code, none for any other text. */
    public static Optional<AnswerPart> of(String code) {
        return Stream.of(values()).filter(part -> part.code().equals(code)).findFirst();
    }
}
