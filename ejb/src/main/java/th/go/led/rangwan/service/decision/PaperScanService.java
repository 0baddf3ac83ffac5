package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import th.go.led.rangwan.domain.evidence.FileKind;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.service.evidence.FileIntake;

/** Keeps the scans on which the handwriting of a received paper is seen. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class PaperScanService {
    @Inject
    private FileIntake intake;

    /** Takes in a scan: a PDF or a picture. Refused as {@link FileIntake#take}. */
    public void bring(long paperId, FileIntake.Sent sent) throws IOException {
        intake.take(PaperScans.subject(paperId), sent, FileKind.SCANS);
    }
}
