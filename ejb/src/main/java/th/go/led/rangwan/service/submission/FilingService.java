package th.go.led.rangwan.service.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.submission.Filing;
import th.go.led.rangwan.domain.submission.FilingMark;
import th.go.led.rangwan.domain.submission.FilingState;
import th.go.led.rangwan.domain.submission.SubmissionPackage;
import th.go.led.rangwan.service.nomination.Nominations;

/** Leads two people through the portal, box after box, for real or in rehearsal. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class FilingService {
    @Inject
    private Filings filings;

    @Inject
    private FilingSets sets;

    @Inject
    private Nominations nominations;

    @Inject
    private FilingTasks tasks;

    @Inject
    private ActDesk desk;

    /**
     * Begins a sitting, the caller pasting; refused while another one of the nomination is open, without a frozen package
     * for a real one, and when the caller would read back what the caller pastes.
     *
     * @return the sitting's id
     */
    public long start(long nominationId, boolean rehearsal, long readerId) {
        Nomination nomination = filings.alone(nominations.changeable(nominationId));
        if (filings.of(nomination).stream().anyMatch(one -> one.state() == FilingState.OPEN)) {
            throw new RefusedException("submission.refused.open");
        }
        Person reader = sets.reader(nomination, readerId);
        SubmissionPackage set = rehearsal ? sets.forRehearsal(nomination) : sets.frozen(nomination);
        int number = (int) filings.of(nomination).stream()
                        .filter(one -> one.rehearsal() == rehearsal)
                        .count()
                + 1;
        Filing.Act act = desk.act();
        Filing filing = new Filing(set, rehearsal, number, new Filing.Pair(act.by(), reader), act.at());
        filings.keep(filing);
        tasks.begun(filing);
        desk.record(rehearsal ? "submission.rehearsal.begun" : "submission.filing.begun", filing, set.subject());
        return filing.id();
    }

    /** Says of one box that it was pasted, read back, differs in the portal, or is to be pasted again. */
    public void mark(long filingId, FilingMark.Said said) {
        Filing filing = filings.held(filingId);
        filing.mark(said, desk.act());
        desk.record("submission.box." + said.kind(), filing, "box:" + said.place());
    }

    /** Gives the sitting up; the next one begins at the first box. */
    public void breakOff(long filingId, String reason) {
        Filing filing = filings.held(filingId);
        filing.breakOff(reason, desk.act());
        tasks.over(filing);
        desk.record("submission.filing.brokenOff", filing);
    }
}
