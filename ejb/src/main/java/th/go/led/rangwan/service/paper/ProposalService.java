package th.go.led.rangwan.service.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.paper.FindingGroup;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.paper.PaperHead;
import th.go.led.rangwan.domain.paper.PaperProposal;
import th.go.led.rangwan.domain.paper.ProposalState;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** Lets a person confirm or correct what the reader proposes for a paper; nothing is taken without that. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class ProposalService {
    @Inject
    private IncomingPapers papers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The paper with what is proposed for a part of its words, counted from 1; the nearest part for another number. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.AUDITOR})
    public IncomingSheet sheet(long paperId, int part) {
        IncomingPaper paper = papers.readable(paperId);
        boolean change = papers.changeable(paper);
        boolean take = change && caller.current().viewer().coordinating();
        return IncomingSheets.of(paper, papers.proposals(paper), part, new IncomingSheets.Rights(change, take));
    }

    /**
     * Confirms the head in the caller's name: each proposal for it becomes confirmed, corrected or not so.
     *
     * @throws th.go.led.rangwan.domain.shared.StaleException when somebody confirmed another one since
     */
    public void confirmHead(long paperId, long seenVersion, PaperHead head) {
        IncomingPaper paper = papers.changeable(paperId);
        Person by = caller.person();
        Instant now = clock.instant();
        paper.confirmHead(head, seenVersion, by, now);
        papers.proposals(paper).stream()
                .filter(one -> one.kind().group() == FindingGroup.HEAD)
                .forEach(one -> settle(one, IncomingSheets.valueOf(head, one.kind()), by, now));
        audit.record("paper.head.confirmed", paper.subjectCode(), "");
    }

    private static void settle(PaperProposal proposal, String value, Person by, Instant now) {
        if (value.isEmpty()) proposal.reject(by, now);
        else if (value.equals(proposal.found())) proposal.confirm(by, now);
        else proposal.correct(value, by, now);
    }

    /** It is as the reader found it. */
    public void confirm(long paperId, long proposalId) {
        PaperProposal proposal = proposal(paperId, proposalId);
        proposal.confirm(caller.person(), clock.instant());
        record("paper.proposal.confirmed", proposal);
    }

    /** It is otherwise; refused at {@code own} without a value. */
    public void correct(long paperId, long proposalId, String own) {
        PaperProposal proposal = proposal(paperId, proposalId);
        proposal.correct(own, caller.person(), clock.instant());
        record("paper.proposal.corrected", proposal);
    }

    /** It is not so. */
    public void reject(long paperId, long proposalId) {
        PaperProposal proposal = proposal(paperId, proposalId);
        proposal.reject(caller.person(), clock.instant());
        record("paper.proposal.rejected", proposal);
    }

    /**
     * Confirms every open proposal of a group in one act, as far as it is for that part of the paper's words.
     *
     * @return how many
     */
    public int confirmGroup(long paperId, int part, FindingGroup group) {
        IncomingPaper paper = papers.changeable(paperId);
        TextParts parts = new TextParts(paper.text());
        Predicate<PaperProposal> open = one -> one.state() == ProposalState.OPEN;
        List<PaperProposal> confirmed = papers.proposals(paper).stream()
                .filter(one -> one.kind().group() == group)
                .filter(open)
                .filter(one -> parts.at(one.place().start()) == part)
                .toList();
        Person by = caller.person();
        confirmed.forEach(one -> one.confirm(by, clock.instant()));
        audit.record("paper.group.confirmed", paper.subjectCode(), group + " " + confirmed.size());
        return confirmed.size();
    }

    private PaperProposal proposal(long paperId, long proposalId) {
        return papers.proposals(papers.changeable(paperId)).stream()
                .filter(one -> one.id() == proposalId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void record(String act, PaperProposal proposal) {
        audit.record(act, proposal.paper().subjectCode(), proposal.kind() + " " + proposal.number());
    }
}
