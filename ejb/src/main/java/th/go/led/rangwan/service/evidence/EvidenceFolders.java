package th.go.led.rangwan.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import th.go.led.rangwan.domain.evidence.EvidenceFolder;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.EvidencePurpose;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;

/** The stored folders of evidence with their items; who may see or change one is asked of what it belongs to. */
@Dependent
public class EvidenceFolders {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FileOwners owners;

    /** Lays out the empty folder of a new record. */
    public EvidenceFolder open(String subject) {
        EvidenceFolder folder = new EvidenceFolder(subject);
        entities.persist(folder);
        return folder;
    }

    /** The folder that was laid out for a record; for use cases that nobody asked for, such as loading the demo. */
    public EvidenceFolder laidOut(String subject) {
        return find(subject).orElseThrow(NotFoundException::new);
    }

    /** The folder of a record that the caller may read, with its items; one never written to is empty. */
    public EvidenceFolder readable(String subject) {
        owners.requireReadable(subject);
        return find(subject).orElseGet(() -> new EvidenceFolder(subject));
    }

    /** The folder of a record that the caller may change. */
    public EvidenceFolder changeable(String subject) {
        owners.requireChangeable(subject);
        return find(subject).orElseGet(() -> open(subject));
    }

    /** {@link #changeable} as the caller saw it, for changing order or website; refused when somebody changed it since. */
    public EvidenceFolder seen(String subject, long seenVersion) {
        EvidenceFolder folder = changeable(subject);
        if (folder.version() != seenVersion) {
            throw new StaleException();
        }
        entities.lock(folder, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return folder;
    }

    /** The item of a record that the caller may read; not found in another folder. */
    public EvidenceItem item(String subject, long itemId) {
        owners.requireReadable(subject);
        return existing(subject, itemId);
    }

    /** The item of a record that the caller may change, as the caller saw it; refused when somebody changed it since. */
    public EvidenceItem item(String subject, long itemId, long seenVersion) {
        owners.requireChangeable(subject);
        EvidenceItem item = existing(subject, itemId);
        if (item.version() != seenVersion) {
            throw new StaleException();
        }
        return item;
    }

    /** The item that has the file as one of its versions or as its translation, if one has. */
    public Optional<EvidenceItem> having(StoredFile file) {
        return entities.createQuery(
                        "select i from EvidenceItem i where i.translation.translationFile = :file"
                                + " or exists (select 1 from EvidenceVersion v where v.item = i and v.file = :file)",
                        EvidenceItem.class)
                .setParameter("file", file)
                .getResultStream()
                .findFirst();
    }

    /** How many items of the folder count, the report not among them. */
    long count(String subject) {
        return entities.createQuery(
                        "select count(i) from EvidenceItem i where i.folder.subject = :subject and i.purpose = :extra"
                                + " and i.withdrawnAt is null",
                        Long.class)
                .setParameter("subject", subject)
                .setParameter("extra", EvidencePurpose.EXTRA)
                .getSingleResult();
    }

    /** Writes what is new, so that it has an id. */
    void flush() {
        entities.flush();
    }

    private EvidenceItem existing(String subject, long itemId) {
        EvidenceItem item = entities.find(EvidenceItem.class, itemId);
        if (item == null || !item.folder().subject().equals(subject)) {
            throw new NotFoundException();
        }
        return item;
    }

    /** In as many statements for thirty items as for one. */
    private Optional<EvidenceFolder> find(String subject) {
        Optional<EvidenceFolder> found = entities.createQuery(
                        "select distinct f from EvidenceFolder f left join fetch f.websiteCheck.checkedBy"
                                + " left join fetch f.items i left join fetch i.file left join fetch i.addedBy"
                                + " left join fetch i.translation.translationFile left join fetch i.translation.statedBy"
                                + " left join fetch i.check.checkedBy left join fetch i.withdrawnBy"
                                + " where f.subject = :subject",
                        EvidenceFolder.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
        found.filter(folder -> !folder.items().isEmpty()).ifPresent(folder -> {
            fetch(folder, "criteria");
            fetch(folder, "questions");
        });
        return found;
    }

    private void fetch(EvidenceFolder folder, String part) {
        entities.createQuery(
                        "select i from EvidenceItem i left join fetch i." + part + " where i.folder = :folder",
                        EvidenceItem.class)
                .setParameter("folder", folder)
                .getResultList();
    }
}
