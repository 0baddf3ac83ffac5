package th.go.led.rangwan.service.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.NotFoundException;

/**
 * Shows the first pages of a stored file as pictures, to whoever may read the file. One page at a time on the whole server,
 * so that pictures never take the memory that saving needs; who waits longer than 20 seconds is told to come again.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@Lock(LockType.WRITE)
@AccessTimeout(value = 20, unit = TimeUnit.SECONDS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class PreviewService {
    @Inject
    private FileService files;

    /** One page as PNG, counted from 1; not found beyond the pages that are shown, or for a kind that has none to show. */
    public byte[] page(long fileId, int page) throws IOException {
        FileRow file = files.preview(fileId);
        if (page < 1 || page > file.shownPages()) {
            throw new NotFoundException();
        }
        Path copy = Files.createTempFile("rangwan-", ".preview");
        try {
            try (OutputStream out = Files.newOutputStream(copy)) {
                for (int part = 0; part < file.parts(); part++) {
                    out.write(files.part(fileId, part));
                }
            }
            return PagePicture.of(copy, file.kind(), page);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
