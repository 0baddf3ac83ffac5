package th.go.led.rangwan.service.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.evidence.FileKind;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiTimeParser;
import th.go.led.rangwan.domain.submission.Filing;
import th.go.led.rangwan.domain.submission.FilingReceipt;
import th.go.led.rangwan.service.decision.RouteFiling;
import th.go.led.rangwan.service.evidence.FileIntake;

/** Keeps what the portal gave back; a real filing ends the route and shuts the package for ever. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class ReceiptService {
    @Inject
    private Filings filings;

    @Inject
    private FileIntake intake;

    @Inject
    private RouteFiling route;

    @Inject
    private FilingTasks tasks;

    @Inject
    private ActDesk desk;

    /**
     * A receipt as it is typed.
     *
     * @param on day in Bangkok on which the portal took the form, {@code time} as typed, e.g. {@code 11:05}
     * @param tracking the portal's number exactly as it was shown
     * @param shown a file or picture that shows it, null for none
     */
    public record Typed(LocalDate on, String time, String tracking, FileIntake.Sent shown) {
        Instant acceptedAt() {
            if (on == null) {
                throw new RefusedException("submission.refused.receipt.when").at("accepted-on");
            }
            try {
                return on.atTime(ThaiTimeParser.parse(time))
                        .atZone(ThaiDate.BANGKOK)
                        .toInstant();
            } catch (RefusedException refused) {
                throw refused.at("accepted-time");
            }
        }
    }

    /**
     * Ends the sitting with its receipt. A real one files the package and the nomination.
     *
     * @throws RefusedException as {@link Filing#receive} says; as the intake of files says
     * @throws IOException when stream or disk fail; nothing is kept then
     */
    public void receive(long filingId, Typed typed) throws IOException {
        Filing filing = filings.held(filingId);
        filing.requireWhole();
        filing.receive(seen(filing, typed), desk.act());
        tasks.over(filing);
        if (!filing.rehearsal()) {
            file(filing);
        }
        desk.record(filing.rehearsal() ? "submission.rehearsal.done" : "submission.filed", filing);
    }

    /** Puts another receipt in the place of the last one, for a reason; both stay. */
    public void correct(long filingId, Typed typed, String reason) throws IOException {
        Filing filing = filings.held(filingId);
        filing.correct(seen(filing, typed), reason, desk.act());
        desk.record("submission.receipt.corrected", filing);
    }

    private FilingReceipt.Seen seen(Filing filing, Typed typed) throws IOException {
        Instant acceptedAt = typed.acceptedAt();
        Long fileId = typed.shown() == null
                ? null
                : intake.take(filing.subject(), typed.shown(), FileKind.SCANS).id();
        return new FilingReceipt.Seen(acceptedAt, typed.tracking(), fileId);
    }

    private void file(Filing filing) {
        Nomination nomination = filing.set().nomination();
        Instant now = desk.act().at();
        filing.set().file(now);
        nomination.become(NominationState.FILED, now);
        route.filed(nomination);
        tasks.filed(filing);
    }
}
