package th.go.led.rangwan.service.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleDifference;
import th.go.led.rangwan.domain.cycle.CycleDraft;
import th.go.led.rangwan.domain.cycle.CycleRevision;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;

/**
 * The published revisions of all cycles, and what two of them differ in. A call is public and holds nothing of a dossier;
 * a draft is compared by those who work on drafts.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
public class CycleRevisionService {
    @Inject
    private Cycles cycles;

    @Inject
    private CycleDrafts drafts;

    /** The revisions of a cycle, the latest first. */
    public List<CycleRevisionRow> of(String cycleCode) {
        return cycles.revisions().stream()
                .filter(revision -> revision.cycle().code().equals(cycleCode))
                .map(this::row)
                .sorted(Comparator.comparing(CycleRevisionRow::number).reversed())
                .toList();
    }

    /** The document of a revision, as it was published. */
    public String document(String cycleCode, int number) {
        return cycles.revision(cycleCode, number).document();
    }

    /** What two revisions differ in; not found when one of them was never published. */
    public CycleDifferenceSheet difference(String beforeCycle, int before, String afterCycle, int after) {
        List<CycleRevisionRow> choices = published();
        return new CycleDifferenceSheet(
                one(choices, beforeCycle, before),
                one(choices, afterCycle, after),
                CycleDifference.between(cycles.published(beforeCycle, before), cycles.published(afterCycle, after)),
                choices,
                openDrafts());
    }

    /**
     * What the open draft of a cycle would change against a published revision of any cycle; not found for who works on no
     * drafts.
     *
     * @param beforeCycle the cycle of that revision; empty for the one that lies nearest: the draft's predecessor, or for a
     *     new cycle what holds in the newest other cycle of the same award
     */
    public CycleDifferenceSheet draftDifference(String beforeCycle, int before, String draftCycle) {
        CycleDraft draft =
                drafts.openOf(draftCycle).filter(open -> drafts.mine()).orElseThrow(NotFoundException::new);
        CycleDefinition written = draft.reading().definition();
        List<CycleRevisionRow> choices = published();
        CycleRevisionRow base = beforeCycle.isEmpty() ? nearest(choices, written) : one(choices, beforeCycle, before);
        return new CycleDifferenceSheet(
                base,
                row(draft),
                CycleDifference.between(cycles.published(base.cycle(), base.number()), written),
                choices,
                openDrafts());
    }

    private CycleRevisionRow nearest(List<CycleRevisionRow> choices, CycleDefinition written) {
        return choices.stream()
                .filter(row -> row.cycle().equals(written.code()))
                .findFirst()
                .or(() -> choices.stream()
                        .filter(row -> award(row).equals(written.award().code()))
                        .findFirst())
                .or(() -> choices.stream().findFirst())
                .orElseThrow(NotFoundException::new);
    }

    private String award(CycleRevisionRow row) {
        return cycles.published(row.cycle(), row.number()).award().code();
    }

    private List<CycleRevisionRow> published() {
        return cycles.revisions().stream().map(this::row).toList();
    }

    private List<CycleRevisionRow> openDrafts() {
        return drafts.open().stream().map(CycleRevisionService::row).toList();
    }

    private static CycleRevisionRow row(CycleDraft draft) {
        return new CycleRevisionRow(
                draft.cycleCode(), draft.reading().definition().title(), draft.number(), null, null, draft.id());
    }

    private static CycleRevisionRow one(List<CycleRevisionRow> rows, String cycle, int number) {
        return rows.stream()
                .filter(row -> row.cycle().equals(cycle) && row.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private CycleRevisionRow row(CycleRevision revision) {
        Person by = revision.publishedBy();
        String code = revision.cycle().code();
        return new CycleRevisionRow(
                code,
                cycles.published(code, revision.number()).title(),
                revision.number(),
                revision.publishedAt(),
                by == null ? null : new Bilingual(by.nameTh(), by.nameEn()),
                null);
    }
}
