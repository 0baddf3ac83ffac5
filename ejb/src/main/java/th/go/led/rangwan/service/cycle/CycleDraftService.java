package th.go.led.rangwan.service.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleChange;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleDifference;
import th.go.led.rangwan.domain.cycle.CycleDraft;
import th.go.led.rangwan.domain.cycle.CycleReader;
import th.go.led.rangwan.domain.cycle.CycleReading;
import th.go.led.rangwan.domain.cycle.CycleWriter;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** Works on the next revision of a cycle until a second person publishes it. The only way by which a revision is published. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.ADMIN})
public class CycleDraftService {
    @Inject
    private CycleDrafts drafts;

    @Inject
    private Cycles cycles;

    @Inject
    private CycleDraftTasks tasks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<CyclePublished> published;

    /** The open drafts, the newest first; none for who does not work on them. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
    public CycleDraftBoard board() {
        return new CycleDraftBoard(
                drafts.mine(),
                drafts.open().stream().map(CycleDraftService::row).toList());
    }

    /** The draft with that id. */
    public CycleDraftSheet sheet(long id) {
        CycleDraft draft = drafts.readable(id);
        return new CycleDraftSheet(
                draft.id(),
                draft.version(),
                draft.cycleCode(),
                draft.number(),
                draft.state(),
                new CycleDraftSheet.Mark(name(draft.begunBy()), draft.begunAt()),
                new CycleDraftSheet.Mark(name(draft.changedBy()), draft.changedAt()),
                draft.askedBy() == null ? null : new CycleDraftSheet.Mark(name(draft.askedBy()), draft.askedAt()),
                draft.endedBy() == null ? null : new CycleDraftSheet.Mark(name(draft.endedBy()), draft.endedAt()),
                draft.writtenBy(caller.person()),
                draft.reading());
    }

    /** What the draft changes against the revision that holds; empty for the first revision of a cycle. */
    public List<CycleDifference> changes(long id) {
        CycleDraft draft = drafts.readable(id);
        return cycles.find(draft.cycleCode())
                .map(cycle -> CycleDifference.between(
                        cycles.published(cycle.code(), Math.min(cycle.lastRevision(), draft.number() - 1)),
                        draft.reading().definition()))
                .orElse(List.of());
    }

    /** The document of the draft as it is stored. */
    public String document(long id) {
        return drafts.readable(id).document();
    }

    /**
     * Begins a draft from the revision that holds.
     *
     * @return its id
     * @throws RefusedException {@code cycle.refused.draftOpen} when the cycle has an open draft
     */
    public long beginFrom(String cycleCode) {
        Cycle cycle = cycles.cycle(cycleCode);
        int next = cycle.lastRevision() + 1;
        CycleDefinition definition = CycleChange.of(cycles.published(cycleCode, next - 1))
                .revision(next)
                .definition();
        return begin(CycleWriter.write(definition));
    }

    /**
     * Begins a draft from a document: of a new cycle as its first revision, of a known one as its next.
     *
     * @return its id
     * @throws RefusedException {@code cycle.refused.document} when it is broken in schema or sense,
     *     {@code cycle.refused.revision} when it does not bear the next number, {@code cycle.refused.draftOpen} when the
     *     cycle has an open draft
     */
    public long begin(String document) {
        if (!drafts.mine()) {
            throw new NotFoundException();
        }
        CycleReading reading = CycleReader.read(document);
        CycleDefinition definition = reading.definition() == null ? reading.orRefuse() : reading.definition();
        String code = definition.code();
        if (drafts.openOf(code).isPresent()) {
            throw new RefusedException("cycle.refused.draftOpen", code);
        }
        int next = cycles.find(code).map(Cycle::lastRevision).orElse(0) + 1;
        CycleDraft draft = new CycleDraft(document, next, caller.person(), clock.instant());
        drafts.add(draft);
        record("cycle.draft.begun", draft);
        return draft.id();
    }

    /** Puts another document in the draft's place; refused when it is broken or not of this revision. */
    public void replace(long id, long seenVersion, String document) {
        CycleDraft draft = drafts.seen(id, seenVersion);
        draft.replace(document, caller.person(), clock.instant());
        record("cycle.draft.changed", draft);
    }

    /** Asks the others of the coordinating unit to publish it; refused while it has problems. */
    public void askPublication(long id, long seenVersion) {
        CycleDraft draft = drafts.seen(id, seenVersion);
        draft.askPublication(caller.person(), clock.instant());
        tasks.end(draft);
        tasks.askOthers(draft);
        record("cycle.draft.asked", draft);
    }

    /** Publishes it as the next revision; refused for everybody who wrote in it. */
    public void publish(long id, long seenVersion) {
        CycleDraft draft = drafts.seen(id, seenVersion);
        Cycle cycle = cycles.find(draft.cycleCode()).orElseGet(() -> begun(draft));
        cycles.add(draft.publish(cycle, caller.person(), clock.instant()));
        published.fire(new CyclePublished(cycle.code()));
        tasks.published(draft);
        audit.record("cycle.published", cycle.subject(), "revision " + draft.number() + " draft " + draft.id());
    }

    /** Gives it up. */
    public void discard(long id, long seenVersion) {
        CycleDraft draft = drafts.seen(id, seenVersion);
        draft.discard(caller.person(), clock.instant());
        tasks.end(draft);
        record("cycle.draft.discarded", draft);
    }

    private Cycle begun(CycleDraft draft) {
        Cycle cycle = new Cycle(draft.cycleCode(), draft.reading().definition().state(), clock.instant());
        cycles.add(cycle);
        return cycle;
    }

    private void record(String act, CycleDraft draft) {
        audit.record(act, draft.subject(), draft.cycleCode() + " revision " + draft.number());
    }

    private static CycleDraftRow row(CycleDraft draft) {
        return new CycleDraftRow(
                draft.id(),
                draft.cycleCode(),
                draft.reading().definition().title(),
                draft.number(),
                new CycleDraftSheet.Mark(name(draft.changedBy()), draft.changedAt()),
                draft.askedBy() == null ? null : new CycleDraftSheet.Mark(name(draft.askedBy()), draft.askedAt()));
    }

    private static Bilingual name(Person person) {
        return new Bilingual(person.nameTh(), person.nameEn());
    }
}
