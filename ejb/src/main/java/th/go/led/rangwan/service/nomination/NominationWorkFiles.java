package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.EvidencePurpose;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.evidence.EvidenceFolders;
import th.go.led.rangwan.service.evidence.FileRow;
import th.go.led.rangwan.service.evidence.ShownName;
import th.go.led.rangwan.service.evidence.WorkFileRow;
import th.go.led.rangwan.service.evidence.WorkFileSource;
import th.go.led.rangwan.service.initiative.Initiatives;

/** The evidence and the reports of all applications of a work. */
@ApplicationScoped
public class NominationWorkFiles implements WorkFileSource {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Initiatives initiatives;

    @Inject
    private Nominations nominations;

    @Inject
    private EvidenceFolders folders;

    @Inject
    private Calls calls;

    @Override
    public List<WorkFileRow> filesOf(long initiativeId) {
        initiatives.readable(initiativeId);
        return nominationsOf(initiativeId).stream().flatMap(this::files).toList();
    }

    /** The applications of a work which the caller may read, the latest first: of another unit's work only what was routed. */
    public List<Nomination> nominationsOf(long initiativeId) {
        return entities.createQuery(
                        "select distinct n from Nomination n left join fetch n.routedPostIds where n.initiative.id = :work"
                                + " order by n.id desc",
                        Nomination.class)
                .setParameter("work", initiativeId)
                .getResultStream()
                .filter(nominations::mayRead)
                .toList();
    }

    /** An application in a few words: UNPSA 2022 สาขา 2. */
    public Bilingual entered(Nomination nomination) {
        CycleDefinition call = calls.of(nomination);
        String category = nomination.entry().category();
        return new Bilingual(
                call.title().th() + " สาขา " + category, call.title().en() + " category " + category);
    }

    private Stream<WorkFileRow> files(Nomination nomination) {
        Bilingual entered = entered(nomination);
        return folders.readable(nomination.subject()).items().stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(row(nomination, entered, item)), translation(nomination, entered, item)));
    }

    private static WorkFileRow row(Nomination nomination, Bilingual entered, EvidenceItem item) {
        boolean report = item.purpose() == EvidencePurpose.REPORT;
        String state = item.withdrawn() ? "withdrawn" : report ? "report" : item.used() ? "used" : "spare";
        return new WorkFileRow(
                report ? WorkFileRow.Kind.REPORT : WorkFileRow.Kind.EVIDENCE,
                ShownName.of(item.title()),
                item.link() ? null : FileRow.of(item.file()),
                item.link() ? item.url() : "/download/file/" + item.file().id(),
                entered,
                page(nomination, item),
                "evidence.of.state." + state,
                item.addedBy() == null
                        ? null
                        : new Bilingual(item.addedBy().nameTh(), item.addedBy().nameEn()),
                item.link() ? item.addedAt() : item.file().uploadedAt());
    }

    private static Stream<WorkFileRow> translation(Nomination nomination, Bilingual entered, EvidenceItem item) {
        StoredFile file = item.translation().file();
        return file == null
                ? Stream.empty()
                : Stream.of(new WorkFileRow(
                        WorkFileRow.Kind.TRANSLATION,
                        ShownName.of(file.name()),
                        FileRow.of(file),
                        "/download/file/" + file.id(),
                        entered,
                        page(nomination, item),
                        "evidence.of.translation." + item.translation().state(),
                        item.translation().statedBy() == null
                                ? null
                                : new Bilingual(
                                        item.translation().statedBy().nameTh(),
                                        item.translation().statedBy().nameEn()),
                        file.uploadedAt()));
    }

    private static String page(Nomination nomination, EvidenceItem item) {
        return "evidence-item.xhtml?id=" + nomination.id() + "&item=" + item.id();
    }
}
