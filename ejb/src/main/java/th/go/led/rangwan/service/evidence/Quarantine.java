package th.go.led.rangwan.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.shared.Clamd;
import th.go.led.rangwan.service.shared.VirusScanner;

/** Has files looked through for viruses while they come in. Without a clear verdict nobody gets them. */
@Dependent
class Quarantine {
    @Inject
    private VirusScanner scanner;

    @Inject
    private Clock clock;

    /**
     * Looks through a file that is about to be kept, where there is a scanner: it is then clean, or in quarantine when the
     * scanner came to no verdict.
     *
     * @throws RefusedException at {@code file}: something was found, or the scanner does not take so much
     */
    void admit(StoredFile file, Path content) throws IOException {
        if (!scanner.configured()) {
            return;
        }
        Clamd.Finding finding;
        try (InputStream bytes = Files.newInputStream(content)) {
            finding = scanner.scan(bytes);
        }
        if (finding.verdict().said()) {
            finding.requireClean();
            file.cleared(clock.instant());
        } else {
            file.awaitScan();
        }
    }
}
