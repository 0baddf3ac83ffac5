package th.go.led.rangwan.service.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import th.go.led.rangwan.domain.evidence.FileKind;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.service.evidence.FileIntake;
import th.go.led.rangwan.service.evidence.FileOwners;
import th.go.led.rangwan.service.evidence.FileRow;
import th.go.led.rangwan.service.evidence.StoredFiles;

/** Keeps the scans of a letter of reference; the latest one is filed. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class LetterFileService {
    private static final String LETTER = "letter:";

    @Inject
    private FileOwners owners;

    @Inject
    private FileIntake intake;

    @Inject
    private StoredFiles stored;

    /** The scans of a letter, the latest first. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public Scans of(long letterId) {
        owners.requireReadable(LETTER + letterId);
        List<FileRow> files = stored.of(LETTER + letterId).stream()
                .map(FileRow::of)
                .sorted((one, other) -> Long.compare(other.id(), one.id()))
                .toList();
        return new Scans(files, owners.changeable(LETTER + letterId));
    }

    /** The scans of a letter; {@code mayChange} says whether the caller may bring one now. */
    public record Scans(List<FileRow> files, boolean mayChange) {}

    /** Takes in a scan: a PDF or a picture. Refused as {@link FileIntake#take}. */
    public void bring(long letterId, FileIntake.Sent sent) throws IOException {
        intake.take(LETTER + letterId, sent, FileKind.SCANS);
    }
}
