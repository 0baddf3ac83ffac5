package th.go.led.rangwan.service.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.evidence.FileIntake;

/** Keeps a letter of reference itself, as a file, with its record. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class LetterFileService {
    @Inject
    private Letters letters;

    @Inject
    private FileIntake intake;

    @Inject
    private AuditTrail audit;

    /**
     * Keeps a scan of a letter that has come; a later one takes the place of an earlier one, which stays stored.
     *
     * @throws th.go.led.rangwan.domain.shared.RefusedException at {@code file}: before the letter has come, and as {@link
     *     FileIntake#take}
     * @throws IOException when stream or disk fail; nothing is kept then
     */
    public void keep(long letterId, long seenVersion, FileIntake.Sent sent) throws IOException {
        ReferenceLetter letter = letters.seen(letterId, seenVersion);
        letter.requireCome();
        letter.keep(intake.take(letter.subject(), sent));
        audit.record(
                "letter.filed",
                letter.subject(),
                letter.nomination().subject() + " file:" + letter.file().id());
    }
}
