package th.go.led.rangwan.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.evidence.FileKind;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** Takes in files for the use cases, in their transactions: looked into on disk, then kept part by part. */
@Dependent
public class FileIntake {
    @Inject
    private FileOwners owners;

    @Inject
    private StoredFiles stored;

    @Inject
    private Quarantine quarantine;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * A file as a browser sends it.
     *
     * @param name as given, stored exactly
     * @param declaredType the media type that the browser declares
     */
    public record Sent(String name, String declaredType, InputStream content) {}

    /**
     * Keeps a file for a record that the caller may change.
     *
     * @throws RefusedException at {@code file}: too large, empty, of a kind that is not taken, broken, locked, hostile, or
     *     not what its name or type says; or the same content is there already; or the virus scanner found something in
     *     it or does not take so much. While the scanner does not answer the file is kept in quarantine
     * @throws IOException when stream or disk fail; nothing is kept then
     */
    public StoredFile take(String subject, Sent sent) throws IOException {
        owners.requireChangeable(subject);
        StoredFile file = keep(subject, sent, caller.current().nameTh());
        audit.record("evidence.uploaded", subject, trace(file));
        return file;
    }

    /**
     * Keeps a file that somebody without an account sent, as {@link #take} does and refused alike; the use case has checked
     * the right to send it.
     *
     * @param by who says to have sent it, as the list of files shows it
     * @param who in whose name, in one Thai line for the trail
     */
    public StoredFile takeFromOutside(String subject, Sent sent, String by, String who) throws IOException {
        StoredFile file = keep(subject, sent, by);
        audit.recordOutside(who, "evidence.uploaded", subject, trace(file));
        return file;
    }

    private StoredFile keep(String subject, Sent sent, String by) throws IOException {
        StoredFile.requireName(sent.name());
        try (Spool spool = Spool.of(sent.content())) {
            StoredFile.Content content = ContentCheck.look(spool, sent.name(), sent.declaredType());
            requireNew(subject, content.sha256());
            StoredFile file = new StoredFile(subject, sent.name(), content, by, clock.instant());
            quarantine.admit(file, spool.file());
            stored.keep(file, spool.file());
            return file;
        }
    }

    private static String trace(StoredFile file) {
        return "file:" + file.id() + " sha256:" + file.content().sha256();
    }

    /**
     * Keeps a file of some kinds only.
     *
     * @throws RefusedException at {@code file}: of another kind by its name, which its content has to keep; and as {@link
     *     #take(String, Sent)} says
     * @throws IOException when stream or disk fail; nothing is kept then
     */
    public StoredFile take(String subject, Sent sent, Set<FileKind> kinds) throws IOException {
        owners.requireChangeable(subject);
        StoredFile.requireName(sent.name());
        if (FileKind.ofName(sent.name()).filter(kinds::contains).isEmpty()) {
            String taken = kinds.stream().map(FileKind::name).collect(Collectors.joining(", "));
            throw new RefusedException("evidence.refused.only", taken).at("file");
        }
        return take(subject, sent);
    }

    private void requireNew(String subject, String sha256) {
        stored.takeTurn(sha256);
        stored.same(subject, sha256).ifPresent(name -> {
            throw new RefusedException("evidence.refused.twice", ShownName.of(name)).at("file");
        });
    }
}
