package th.go.led.rangwan.service.operation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import th.go.led.rangwan.service.shared.DeskClock;
import th.go.led.rangwan.service.shared.Settings;
import th.go.led.rangwan.service.shared.VirusScanner;

/** Looks at the servers that the desk talks to: mail, and the virus scanner. Neither stops a node. */
@Dependent
class OutsideLook {
    private static final int PATIENCE = 2000; // milliseconds
    private static final Duration LATE = Duration.ofHours(1);

    @Inject
    private Settings settings;

    @Inject
    private VirusScanner scanner;

    @Inject
    private StoreLook store;

    @Inject
    private DeskClock clock;

    /** Whether messages leave the house: with no mail server they are printed, and that is good. */
    HealthRow mail() {
        Settings.Mail mail = settings.mail();
        if (mail.host().isEmpty()) {
            return HealthRow.of(HealthPart.MAIL, Standing.GOOD, "none");
        }
        Optional<StoreLook.Outbox> outbox = store.outbox();
        long waiting = outbox.map(StoreLook.Outbox::waiting).orElse(-1L);
        Map<String, Object> figures = Map.of("waiting", waiting);
        String server = mail.host() + ":" + mail.port();
        if (!listens(mail.host(), mail.port())) {
            return HealthRow.of(HealthPart.MAIL, Standing.BAD, "away", server, waiting)
                    .with(figures);
        }
        boolean late = outbox.map(StoreLook.Outbox::since)
                .filter(since -> since.isBefore(now().minus(LATE)))
                .isPresent();
        return HealthRow.of(
                        HealthPart.MAIL,
                        late ? Standing.WARNING : Standing.GOOD,
                        late ? "late" : "good",
                        server,
                        waiting)
                .with(figures);
    }

    /** Messages are written at the desk's time. */
    private Instant now() {
        return clock.clock().instant();
    }

    /** Whether uploads are looked through; with no scanner they are taken as they are, which is told. */
    HealthRow scanner() {
        if (!scanner.configured()) {
            return HealthRow.of(HealthPart.SCANNER, Standing.WARNING, "none");
        }
        return scanner.version()
                .map(version -> HealthRow.of(HealthPart.SCANNER, Standing.GOOD, "good", version))
                .orElseGet(() -> HealthRow.of(HealthPart.SCANNER, Standing.BAD, "away", scanner.address()));
    }

    private static boolean listens(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE);
            return true;
        } catch (IOException away) {
            return false;
        }
    }
}
