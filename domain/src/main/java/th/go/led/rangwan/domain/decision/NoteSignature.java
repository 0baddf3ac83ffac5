package th.go.led.rangwan.domain.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.identity.CapacityKind;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * The signature below handwriting, as the paper has it; nothing is looked up or completed.
 *
 * @param name the name in brackets as written, empty when none can be read
 * @param kind in what right it was signed; own post where the paper does not say otherwise
 * @param post the signer's post as written, may be empty
 * @param replaced the post signed for as written; empty in the own post
 * @param signedOn the date below the signature; null when there is none or it cannot be read
 */
@Embeddable
public record NoteSignature(
        String name, @Enumerated(EnumType.STRING) CapacityKind kind, String post, String replaced, LocalDate signedOn) {
    private static final int LONGEST = 255;

    /** Refuses, at its field, a text that is too long, and a right to sign for another post without that post. */
    public NoteSignature {
        name = fit(name, "name");
        post = fit(post, "post");
        replaced = fit(replaced, "replaced");
        if (kind == null) {
            throw new RefusedException("decision.refused.kind").at("kind");
        }
        if (kind != CapacityKind.OWN_POST && replaced.isEmpty()) {
            throw new RefusedException("decision.refused.replaced").at("replaced");
        }
        if (kind == CapacityKind.OWN_POST && !replaced.isEmpty()) {
            throw new RefusedException("decision.refused.replacedOwn").at("replaced");
        }
    }

    private static String fit(String text, String field) {
        String clean = text == null ? "" : text.strip();
        if (clean.length() > LONGEST) {
            throw new RefusedException("decision.refused.long", LONGEST).at(field);
        }
        return clean;
    }

    /** The post and the right to sign in one line, e.g. รองอธิบดี รักษาราชการแทน อธิบดีกรมบังคับคดี; may be empty. */
    public String line() {
        return Stream.of(post, kind.words(), replaced)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
