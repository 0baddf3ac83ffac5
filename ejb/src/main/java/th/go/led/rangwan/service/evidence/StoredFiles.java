package th.go.led.rangwan.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.evidence.FileChunk;
import th.go.led.rangwan.domain.evidence.FileTurn;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** The stored files with their content. Who may see one is asked of what it belongs to. */
@Dependent
public class StoredFiles {
    @PersistenceContext
    private EntityManager entities;

    /** The files of {@code subject}, withdrawn ones too, in the order in which they came. */
    public List<StoredFile> of(String subject) {
        return entities.createQuery(
                        "select f from StoredFile f where f.subject = :subject order by f.id", StoredFile.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    /** Until the running transaction ends, nobody else may keep that content: {@link #same} is then the last word. */
    void takeTurn(String sha256) {
        entities.find(FileTurn.class, FileTurn.of(sha256), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The name of a file of {@code subject} with that content, unless it was withdrawn with its item. */
    Optional<String> same(String subject, String sha256) {
        return entities.createQuery(
                        "select f.name from StoredFile f where f.subject = :subject and f.sha256 = :sha256"
                                + " and not exists (select 1 from EvidenceVersion v where v.file = f"
                                + " and v.item.withdrawnAt is not null) order by f.id",
                        String.class)
                .setParameter("subject", subject)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    /** The file with that id; not found when there is none. */
    public StoredFile file(long id) {
        StoredFile found = entities.find(StoredFile.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    /**
     * Keeps a file with its content, part by part: never the whole in memory, all in the running transaction, which a
     * failing disk undoes.
     */
    public void keep(StoredFile file, Path content) {
        entities.persist(file);
        try (InputStream bytes = Files.newInputStream(content)) {
            int part = 0;
            for (byte[] one = bytes.readNBytes(FileChunk.SIZE);
                    one.length > 0;
                    one = bytes.readNBytes(FileChunk.SIZE)) {
                FileChunk chunk = new FileChunk(file, part++, one);
                entities.persist(chunk);
                entities.flush();
                entities.detach(chunk);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * One part of a file's content, counted from 0; not found after the last. The one way to it: refused for a file in
     * quarantine, whoever asks.
     */
    public byte[] part(long fileId, int part) {
        file(fileId).requireOpen();
        return content(fileId, part);
    }

    /** One part of a file's content for the scanner, whatever is in it. */
    byte[] content(long fileId, int part) {
        return entities.createQuery(
                        "select c from FileChunk c where c.file.id = :file and c.part = :part", FileChunk.class)
                .setParameter("file", fileId)
                .setParameter("part", part)
                .getResultStream()
                .findFirst()
                .map(FileChunk::content)
                .orElseThrow(NotFoundException::new);
    }
}
