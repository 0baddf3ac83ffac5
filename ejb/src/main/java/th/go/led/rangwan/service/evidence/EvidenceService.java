package th.go.led.rangwan.service.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import th.go.led.rangwan.domain.evidence.FileKind;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** Takes in, lists, gives out and withdraws the files of a nomination; rights are those of the nomination. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class EvidenceService {
    private static final String NOMINATION = "nomination:";

    @Inject
    private FileOwner owner;

    @Inject
    private StoredFiles stored;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The files of a nomination. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public FilesSheet files(long nominationId) {
        String subject = NOMINATION + nominationId;
        owner.requireReadable(subject);
        List<FileRow> rows = stored.of(subject).stream().map(FileRow::of).toList();
        return new FilesSheet(
                rows.stream().filter(FileRow::counts).toList(),
                rows.stream().filter(row -> !row.counts()).toList(),
                owner.changeable(subject));
    }

    /**
     * Takes in a file while the nomination lives.
     *
     * @param name as the browser gave it, stored exactly
     * @param declaredType the media type that the browser declared
     * @return the file's id
     * @throws RefusedException at {@code file}: too large, empty, of a kind that is not taken, broken, locked, or not what
     *     its name or type says; or the same content is there already
     * @throws IOException when stream or disk fail; nothing is kept then
     */
    public long upload(long nominationId, String name, String declaredType, InputStream content) throws IOException {
        String subject = NOMINATION + nominationId;
        owner.requireChangeable(subject);
        StoredFile.requireName(name);
        try (Spool spool = Spool.of(content)) {
            FileKind kind = ContentCheck.kindOf(spool.file(), name, declaredType);
            requireNew(subject, spool.sha256());
            StoredFile file = new StoredFile(
                    subject,
                    name,
                    new StoredFile.Content(kind, spool.bytes(), spool.sha256()),
                    caller.current().nameTh(),
                    clock.instant());
            stored.keep(file, spool.file());
            audit.record("evidence.uploaded", subject, "file:" + file.id() + " sha256:" + spool.sha256());
            return file.id();
        }
    }

    /** Withdraws a file with a reason; it stays on the list as withdrawn. */
    public void withdraw(long fileId, String reason) {
        StoredFile file = stored.file(fileId);
        owner.requireChangeable(file.subject());
        file.withdraw(reason, caller.current().nameTh(), clock.instant());
        audit.record("evidence.withdrawn", file.subject(), "file:" + fileId);
    }

    /** Opens a file for download and notes that in the trail; its content follows by {@link #part}. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public FileRow download(long fileId) {
        StoredFile file = readable(fileId);
        audit.record("evidence.downloaded", file.subject(), "file:" + fileId);
        return FileRow.of(file);
    }

    /** One part of a file's content, counted from 0; rights are asked for each. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public byte[] part(long fileId, int part) {
        return stored.part(readable(fileId).id(), part);
    }

    private StoredFile readable(long fileId) {
        StoredFile file = stored.file(fileId);
        owner.requireReadable(file.subject());
        return file;
    }

    private void requireNew(String subject, String sha256) {
        stored.of(subject).stream()
                .filter(file -> !file.withdrawn() && file.content().sha256().equals(sha256))
                .findFirst()
                .ifPresent(same -> {
                    throw new RefusedException("evidence.refused.twice", same.name()).at("file");
                });
    }
}
