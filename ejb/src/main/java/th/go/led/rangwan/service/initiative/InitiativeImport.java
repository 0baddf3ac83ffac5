package th.go.led.rangwan.service.initiative;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.initiative.WorksUpload;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.shared.VirusScanner;

/**
 * Takes works in from a workbook (XLSX): kept and looked at first, then taken in whole or not at all. Rights are asked
 * for every row as by hand; taking in an export again changes nothing.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class InitiativeImport {
    /** The most rows of works in a file. */
    public static final int MOST_ROWS = 5000;
    /** The largest file in bytes. */
    public static final int MOST_BYTES = WorkbookFile.MOST_BYTES;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ImportPlanner planner;

    @Inject
    private ImportWriter writer;

    @Inject
    private VirusScanner scanner;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Keeps a file for looking at; the caller's earlier one goes.
     *
     * @param name as the browser gave it
     * @return the kept file's id
     * @throws RefusedException at {@code file}: empty, larger than 10 MB, no XLSX, old, locked, with macros, or unfolding
     *     into something huge; not from our template; more than 5,000 rows; not found clean by the virus scanner, if there is one
     * @throws IOException when stream or disk fail; nothing is kept then
     */
    public long upload(String name, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MOST_BYTES + 1);
        if (bytes.length == 0) {
            throw WorkbookFile.refused("initiative.refused.file.empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw WorkbookFile.refused("initiative.refused.file.large");
        }
        Path file = Files.createTempFile("rangwan-", ".upload");
        try {
            Files.write(file, bytes);
            WorkbookFile.check(file, name);
            scanner.requireClean(bytes);
            SheetReader.read(file);
        } finally {
            Files.deleteIfExists(file);
        }
        dropOwn();
        String shown = name.length() > 200 ? name.substring(name.length() - 200) : name;
        WorksUpload upload = new WorksUpload(caller.current().personId(), shown, bytes, clock.instant());
        entities.persist(upload);
        audit.record("initiative.import.uploaded", "upload:" + upload.id(), "bytes:" + bytes.length);
        return upload.id();
    }

    /** What the caller's kept file would do now; another person's is not found. */
    public ImportPreview preview(long uploadId) {
        WorksUpload upload = own(uploadId);
        return plan(upload).preview(uploadId, upload.name());
    }

    /**
     * Takes the kept file in, all rows or none.
     *
     * @param mark of the preview that the caller saw
     * @throws RefusedException when a row is refused, nothing would change, or something else would be written than was
     *     shown
     */
    public void take(long uploadId, String mark) {
        WorksUpload upload = own(uploadId);
        ImportPlan plan = plan(upload);
        ImportPreview preview = plan.preview(uploadId, upload.name());
        if (!preview.takeable()) {
            throw new RefusedException("initiative.refused.import.nothing");
        }
        if (!preview.mark().equals(mark)) {
            throw new RefusedException("initiative.refused.import.stale");
        }
        writer.write(plan.planned());
        entities.remove(upload);
        audit.record(
                "initiative.import.taken",
                "upload:" + uploadId,
                "new:" + preview.fresh() + " changed:" + preview.changed() + " unchanged:" + preview.unchanged());
    }

    private ImportPlan plan(WorksUpload upload) {
        try {
            Path file = Files.createTempFile("rangwan-", ".upload");
            try (InputStream content = upload.content()) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                return planner.plan(SheetReader.read(file));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private WorksUpload own(long uploadId) {
        WorksUpload found = entities.find(WorksUpload.class, uploadId);
        if (found == null || found.personId() != caller.current().personId()) {
            throw new NotFoundException();
        }
        return found;
    }

    private void dropOwn() {
        List<WorksUpload> earlier = entities.createQuery(
                        "select u from WorksUpload u where u.personId = :person", WorksUpload.class)
                .setParameter("person", caller.current().personId())
                .getResultList();
        earlier.forEach(entities::remove);
    }
}
