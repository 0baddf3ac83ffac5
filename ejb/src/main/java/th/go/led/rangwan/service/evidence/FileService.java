package th.go.led.rangwan.service.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.service.audit.AuditTrail;

/** Gives out stored files; rights are those of the record that a file belongs to. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
public class FileService {
    @Inject
    private FileOwners owners;

    @Inject
    private StoredFiles stored;

    @Inject
    private AuditTrail audit;

    /** Opens a file for download and notes that in the trail; its content follows by {@link #part}. Refused in quarantine. */
    public FileRow download(long fileId) {
        StoredFile file = readable(fileId);
        file.requireOpen();
        audit.record("evidence.downloaded", file.subject(), "file:" + fileId);
        return FileRow.of(file);
    }

    /** Opens a file to show pages of it, and notes that in the trail. Refused in quarantine. */
    public FileRow preview(long fileId) {
        StoredFile file = readable(fileId);
        file.requireOpen();
        audit.record("evidence.previewed", file.subject(), "file:" + fileId);
        return FileRow.of(file);
    }

    /** One part of a file's content, counted from 0; rights are asked for each. */
    public byte[] part(long fileId, int part) {
        return stored.part(readable(fileId).id(), part);
    }

    private StoredFile readable(long fileId) {
        StoredFile file = stored.file(fileId);
        owners.requireReadable(file.subject());
        return file;
    }
}
