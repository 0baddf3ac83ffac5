package th.go.led.rangwan.service.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.cycle.CallAsCycle;
import th.go.led.rangwan.domain.cycle.CallMerge;
import th.go.led.rangwan.domain.cycle.ConfirmedCall;
import th.go.led.rangwan.domain.cycle.ConfirmedCalls;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleDraft;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.cycle.CycleWriter;
import th.go.led.rangwan.domain.cycle.NewCall;
import th.go.led.rangwan.domain.cycle.TakenCall;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.paper.FindingGroup;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.paper.PaperProposal;
import th.go.led.rangwan.domain.paper.ProposalState;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.paper.IncomingPapers;

/** Takes what persons confirmed of a paper into the draft of a cycle; a second person publishes that draft. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class CallTakingService {
    private static final Set<CycleState> OVER = Set.of(CycleState.CANCELLED, CycleState.CLOSED);

    @Inject
    private IncomingPapers papers;

    @Inject
    private Cycles cycles;

    @Inject
    private CycleDrafts drafts;

    @Inject
    private CycleDraftService writing;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    /** What is ready, and into which cycles it may go; not found for who works on no drafts. */
    public TakeSheet sheet(long paperId) {
        IncomingPaper paper = paper(paperId);
        List<PaperProposal> proposals = papers.proposals(paper);
        return new TakeSheet(
                paper.id(),
                paper.receivedNumber() + "/" + (paper.receivedYear() + ThaiDate.BUDDHIST_OFFSET),
                paper.head().subject(),
                paper.headAt() != null,
                Arrays.stream(FindingGroup.values())
                        .map(group -> new TakeSheet.Ready(group, taken(proposals, group)))
                        .filter(ready -> ready.count() > 0)
                        .toList(),
                proposals.stream()
                        .filter(one -> one.state() == ProposalState.OPEN)
                        .count(),
                cycles.all().stream()
                        .filter(cycle -> !OVER.contains(cycle.state()))
                        .map(cycle -> new TakeSheet.Target(
                                cycle.code(),
                                cycles.current(cycle.code()).title(),
                                drafts.openOf(cycle.code()).isPresent()))
                        .toList(),
                people.headOf(people.coordinatingUnit())
                        .map(CallTakingService::name)
                        .orElse(Bilingual.same("")));
    }

    /**
     * Takes the confirmed items into the next revision of a known cycle: into its open draft, or a new one from the revision
     * that holds.
     *
     * @throws RefusedException {@code cycle.refused.head} before the head is confirmed, {@code cycle.refused.nothing} when
     *     nothing is, and as {@link CallMerge#merge} says
     */
    public TakenPaper takeInto(long paperId, String cycleCode) {
        IncomingPaper paper = paper(paperId);
        ConfirmedCall call = confirmed(paper);
        Optional<CycleDraft> open = drafts.openOf(cycleCode);
        CycleDefinition base =
                open.map(draft -> draft.reading().definition()).orElseGet(() -> cycles.current(cycleCode));
        int revision = open.map(CycleDraft::number)
                .orElseGet(() -> cycles.cycle(cycleCode).lastRevision() + 1);
        TakenCall taken = CallMerge.merge(base, call, revision);
        String document = CycleWriter.write(taken.definition());
        long draftId = open.map(draft -> replaced(draft, document)).orElseGet(() -> writing.begin(document));
        audit.record("paper.taken", paper.subjectCode(), "cycle:" + cycleCode + " draft " + draftId);
        return new TakenPaper(draftId, taken.unplaced());
    }

    /** Begins a new cycle with the confirmed items; refused as {@link CallAsCycle#build} says, and for a code that is taken. */
    public TakenPaper takeNew(long paperId, NewCall typed, Bilingual ask) {
        IncomingPaper paper = paper(paperId);
        ConfirmedCall call = confirmed(paper);
        if (cycles.find(typed.code()).isPresent()) {
            throw new RefusedException("cycle.refused.codeTaken", typed.code()).at("code");
        }
        long draftId = writing.begin(CycleWriter.write(CallAsCycle.build(typed, ask, call)));
        audit.record("paper.taken", paper.subjectCode(), "cycle:" + typed.code() + " draft " + draftId);
        return new TakenPaper(draftId, List.of());
    }

    private long replaced(CycleDraft draft, String document) {
        writing.replace(draft.id(), draft.version(), document);
        return draft.id();
    }

    private IncomingPaper paper(long id) {
        if (!drafts.mine()) {
            throw new NotFoundException();
        }
        return papers.changeable(id);
    }

    private ConfirmedCall confirmed(IncomingPaper paper) {
        if (paper.headAt() == null) throw new RefusedException("cycle.refused.head");
        ConfirmedCall call = ConfirmedCalls.of(paper, papers.proposals(paper));
        boolean content = call.items().stream().anyMatch(one -> one.kind().group() != FindingGroup.HEAD);
        if (!content && call.contradictions().isEmpty()) throw new RefusedException("cycle.refused.nothing");
        return call;
    }

    private static long taken(List<PaperProposal> proposals, FindingGroup group) {
        return proposals.stream()
                .filter(one -> one.kind().group() == group && one.state().taken())
                .count();
    }

    private static Bilingual name(Post post) {
        return new Bilingual(post.title().th(), post.title().en());
    }
}
