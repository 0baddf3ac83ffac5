package th.go.led.rangwan.service.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.evidence.FileScan;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.shared.Clamd;
import th.go.led.rangwan.service.shared.VirusScanner;

/** One file's turn to be looked through: its row is held meanwhile, so that of several nodes one does it. */
@Stateless
@PermitAll
public class ScanTurn {
    private static final String SKIP_LOCKED = "-2";
    private static final Duration AGAIN = Duration.ofMinutes(10); // for one on which the scanner came to no verdict

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private StoredFiles stored;

    @Inject
    private VirusScanner scanner;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Puts into quarantine what came while there was no scanner; nothing where there still is none. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void begin() {
        if (scanner.configured()) {
            entities.createQuery("update StoredFile f set f.scan = :waiting where f.scan = :unscanned")
                    .setParameter("waiting", FileScan.WAITING)
                    .setParameter("unscanned", FileScan.UNSCANNED)
                    .executeUpdate();
        }
    }

    /** A file that was looked through, and what the scanner said. */
    public record Looked(long file, Clamd.Verdict verdict) {}

    /** Looks through the next file that waits, but none of those; empty when none waits or there is no scanner. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Looked> next(Set<Long> passedOver) {
        return scanner.configured()
                ? waiting(passedOver).map(file -> new Looked(file.id(), lookedThrough(file)))
                : Optional.empty();
    }

    private Optional<StoredFile> waiting(Set<Long> passedOver) {
        return entities.createQuery(
                        "select f from StoredFile f where f.scan = :waiting and (f.scannedAt is null or f.scannedAt <"
                                + " :before) and f.id not in :passedOver order by f.id",
                        StoredFile.class)
                .setParameter("waiting", FileScan.WAITING)
                .setParameter("passedOver", passedOver.isEmpty() ? Set.of(-1L) : passedOver)
                .setParameter("before", clock.instant().minus(AGAIN))
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    private Clamd.Verdict lookedThrough(StoredFile file) {
        Clamd.Finding finding = scanner.scan(content(file));
        Instant now = clock.instant();
        switch (finding.verdict()) {
            case CLEAN -> {
                file.cleared(now);
                audit.recordBySystem("evidence.scan.clean", file.subject(), "file:" + file.id());
            }
            case FOUND -> {
                file.infected(finding.words(), now);
                audit.recordBySystem(
                        "evidence.scan.found", file.subject(), "file:" + file.id() + " " + finding.words());
            }
            case TOO_LARGE -> file.undecided(finding.words(), now);
            case UNCLEAR, AWAY -> {} // it waits on
        }
        return finding.verdict();
    }

    /** The content part by part, each read when the one before is used up. */
    private InputStream content(StoredFile file) {
        return new SequenceInputStream(
                new FileParts(FileRow.of(file).parts(), part -> stored.content(file.id(), part)));
    }
}
