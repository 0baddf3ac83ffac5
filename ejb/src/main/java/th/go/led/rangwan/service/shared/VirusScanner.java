package th.go.led.rangwan.service.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import th.go.led.rangwan.domain.shared.RefusedException;

/** The virus scanner that the settings name. */
@Dependent
public class VirusScanner {
    private static final System.Logger LOG = System.getLogger(VirusScanner.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private Settings settings;

    /** Whether there is one. */
    public boolean configured() {
        return settings.scanner().isPresent();
    }

    /** Its host and port; empty for none. */
    public String address() {
        return settings.scanner()
                .map(at -> at.getHostString() + ":" + at.getPort())
                .orElse("");
    }

    /** What it calls itself; empty when it does not answer or there is none. */
    public Optional<String> version() {
        return settings.scanner().flatMap(at -> clamd(at).version());
    }

    /** Has a content looked through; only to be asked where there is one. */
    public Clamd.Finding scan(InputStream content) {
        Clamd.Finding finding = clamd(settings.scanner().orElseThrow()).scan(content);
        if (finding.verdict() != Clamd.Verdict.CLEAN) {
            LOG.log(System.Logger.Level.WARNING, "virus scan: {0} {1}", finding.verdict(), finding.words());
        }
        return finding;
    }

    /**
     * Has what is read at once, and cannot wait in quarantine, looked through where there is a scanner.
     *
     * @throws RefusedException at {@code file}: anything but a clear verdict that it is clean
     */
    public void requireClean(byte[] content) {
        if (configured()) {
            scan(new ByteArrayInputStream(content)).requireClean();
        }
    }

    private static Clamd clamd(InetSocketAddress at) {
        return new Clamd(at.getHostString(), at.getPort(), PATIENCE);
    }
}
