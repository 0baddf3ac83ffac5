package th.go.led.rangwan.domain.letter;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.message.Recipient;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * How a body outside is reached. A post or office answers, never a person by name, so that nothing of it is personal data.
 *
 * @param office the post or office that answers, e.g. สำนักงานคณบดี
 * @param address for letters, in lines
 * @param salutation whom a letter addresses after เรียน, e.g. คณบดีคณะนิติศาสตร์; without that word
 * @param language in which it is written to
 */
@Embeddable
public record BodyContact(
        String office,
        String email,
        String telephone,
        String address,
        String salutation,
        @Enumerated(EnumType.STRING) Language language) {
    /** Nothing is known but that it reads Thai. */
    public static final BodyContact UNKNOWN = new BodyContact("", "", "", "", "", Language.TH);

    private static final Pattern TELEPHONE = Pattern.compile("[\\d๐-๙+()\\-\\s.,ต่อภายในext]*");
    private static final int LONGEST_ADDRESS = 2000;
    private static final String DEAR = "เรียน";

    /** The contact as typed, stripped; refused at the field that cannot be right. */
    public static BodyContact typed(BodyContact typed) {
        String email = Words.fit(typed.email(), Words.LINE, "email");
        if (!email.isEmpty() && !Recipient.isAddress(email)) {
            throw new RefusedException("letter.refused.body.email", email).at("email");
        }
        String telephone = Words.fit(typed.telephone(), Words.LINE, "telephone");
        if (!TELEPHONE.matcher(telephone).matches()) {
            throw new RefusedException("letter.refused.body.telephone", telephone).at("telephone");
        }
        String salutation = Words.fit(typed.salutation(), Words.LINE, "salutation");
        return new BodyContact(
                Words.fit(typed.office(), Words.LINE, "office"),
                email,
                telephone,
                Words.fit(typed.address(), LONGEST_ADDRESS, "address"),
                salutation.startsWith(DEAR)
                        ? salutation.substring(DEAR.length()).strip()
                        : salutation,
                typed.language() == null ? Language.TH : typed.language());
    }

    /** Whether a mail can be sent to it. */
    public boolean reachableByMail() {
        return !email.isEmpty();
    }
}
