package th.go.led.rangwan.service.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.submission.PackageDocument;
import th.go.led.rangwan.domain.submission.PackagePaper;
import th.go.led.rangwan.domain.submission.SubmissionPackage;
import th.go.led.rangwan.service.evidence.StoredFiles;

/** The stored papers of a package and its documents, put together as one archive. */
@Dependent
class PackageFiles {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private StoredFiles stored;

    /** Keeps the papers of a package. */
    void keep(List<PackagePaper> papers) {
        papers.forEach(entities::persist);
        entities.flush();
    }

    /** The archive: papers by their places, then the documents under names of our own. */
    PackageArchive archive(SubmissionPackage one) {
        List<PackageArchive.Entry> entries = new ArrayList<>(entities.createQuery(
                        "select new th.go.led.rangwan.service.submission.PackageArchive$Entry(p.name,"
                                + " p.bytes, p.crc32, p.sha256, p.id, true)"
                                + " from PackagePaper p where p.owner = :one order by p.place",
                        PackageArchive.Entry.class)
                .setParameter("one", one)
                .getResultList());
        one.documents().stream()
                .filter(document -> !document.link())
                .map(document -> new PackageArchive.Entry(
                        name(document),
                        document.content().bytes(),
                        document.content().crc32(),
                        document.content().sha256(),
                        document.content().fileId(),
                        false))
                .forEach(entries::add);
        return new PackageArchive(
                one.entry().cycle() + "-package-" + one.number() + ".zip",
                one.archiveBytes(),
                one.archiveSha256(),
                one.freezing().at(),
                entries);
    }

    /** Finds out size and SHA-256 of the archive by writing it to nowhere, and notes them. */
    void seal(SubmissionPackage one) {
        MessageDigest digest = FileReading.sha256();
        Counter counter = new Counter();
        try (DigestOutputStream out = new DigestOutputStream(counter, digest)) {
            archive(one).write(out, this::part);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        one.sealArchive(counter.bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /** Refuses a package of which a file is in quarantine. */
    void requireOpen(SubmissionPackage one) {
        one.documents().stream()
                .filter(document -> !document.link())
                .forEach(document -> stored.file(document.content().fileId()).requireOpen());
    }

    /** One part of an entry. */
    byte[] part(PackageArchive.Entry entry, int part) {
        return entry.paper() ? paper(entry.source()).content() : stored.part(entry.source(), part);
    }

    /** The paper with that id; not found when there is none. */
    PackagePaper paper(long id) {
        PackagePaper found = entities.find(PackagePaper.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    /** The paper of that name. */
    PackagePaper paper(SubmissionPackage one, String name) {
        return entities.createQuery(
                        "select p from PackagePaper p where p.owner = :one and p.name = :name", PackagePaper.class)
                .setParameter("one", one)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** A name that is safe on every system and distinct within the archive; the given one stands in the index. */
    static String name(PackageDocument document) {
        return "documents/%02d-%s-%d.%s"
                .formatted(
                        document.place(),
                        document.part().role().name().toLowerCase(Locale.ROOT),
                        document.part().number(),
                        document.content().kind().toLowerCase(Locale.ROOT));
    }

    /** Counts what is written and keeps nothing. */
    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] content, int from, int length) {
            bytes += length;
        }
    }
}
