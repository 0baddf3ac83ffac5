package th.go.led.rangwan.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import th.go.led.rangwan.domain.evidence.FileKind;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.identity.Person;

/** Keeps files of the demo, looked into as if a person had brought them. */
@Dependent
public class DemoFiles {
    @Inject
    private StoredFiles stored;

    /** A PDF of that name, brought by that person then. */
    public StoredFile pdf(String subject, String name, byte[] content, Person by, Instant at) {
        try (Spool spool = Spool.of(new ByteArrayInputStream(content))) {
            StoredFile file =
                    new StoredFile(subject, name, ContentCheck.look(spool, name, FileKind.PDF.type()), by.nameTh(), at);
            stored.keep(file, spool.file());
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
