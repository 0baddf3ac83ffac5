package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.evidence.EvidenceFolders;

/** Evidence that was added, renewed or withdrawn. */
@ApplicationScoped
public class EvidenceChanges implements ChangeSource {
    @Inject
    private EvidenceFolders folders;

    @Override
    public List<DossierChange> since(Nomination nomination, CycleDefinition call, Instant since) {
        return folders.readable(nomination.subject()).items().stream()
                .map(item -> change(nomination, item, since))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<DossierChange> change(Nomination nomination, EvidenceItem item, Instant since) {
        if (item.withdrawn()) {
            boolean known = item.addedAt() == null || !item.addedAt().isAfter(since);
            return known && item.withdrawnAt().isAfter(since)
                    ? Optional.of(told(nomination, item, "withdrawn", item.withdrawnAt(), name(item.withdrawnBy())))
                    : Optional.empty();
        }
        if (item.addedAt() != null && item.addedAt().isAfter(since)) {
            return Optional.of(told(nomination, item, "added", item.addedAt(), name(item.addedBy())));
        }
        StoredFile newest = item.file();
        return newest != null && newest.uploadedAt().isAfter(since)
                ? Optional.of(
                        told(nomination, item, "renewed", newest.uploadedAt(), Bilingual.same(newest.uploadedBy())))
                : Optional.empty();
    }

    private static DossierChange told(Nomination nomination, EvidenceItem item, String how, Instant at, Bilingual by) {
        return DossierChange.told(
                Shortfall.Topic.EVIDENCE,
                Shortfall.Words.of("nomination.since.evidence." + how, item.title()),
                at,
                by,
                new Shortfall.Spot("files.xhtml?id=" + nomination.id(), ""));
    }

    private static Bilingual name(Person person) {
        return person == null ? Bilingual.same("") : new Bilingual(person.nameTh(), person.nameEn());
    }
}
