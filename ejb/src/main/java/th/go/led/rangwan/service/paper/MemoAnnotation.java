package th.go.led.rangwan.service.paper;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A note or order written on a memo (เกษียน), as printed below it.
 *
 * @param verb what was ordered in a word or two, e.g. {@code อนุมัติ}
 * @param words the person's own words; may be empty
 * @param signature who, in what capacity
 * @param date day of the annotation in Bangkok
 */
public record MemoAnnotation(String verb, String words, SignatureBlock signature, LocalDate date) {
    public MemoAnnotation {
        verb = verb == null ? "" : verb;
        words = words == null ? "" : words;
        Objects.requireNonNull(signature);
        Objects.requireNonNull(date);
    }
}
