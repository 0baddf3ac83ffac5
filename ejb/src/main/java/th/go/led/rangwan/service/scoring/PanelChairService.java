package th.go.led.rangwan.service.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.scoring.PanelSeat;
import th.go.led.rangwan.domain.scoring.PanelTerms;
import th.go.led.rangwan.domain.scoring.PanelWork;
import th.go.led.rangwan.domain.scoring.ScoringPanel;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.Cycles;

/** What the chair of a panel does: the director of the coordinating unit, or who acts for that post. Others find nothing. */
@Stateless
@RolesAllowed(Role.DIRECTOR)
public class PanelChairService {
    @Inject
    private Panels panels;

    @Inject
    private PanelReader reader;

    @Inject
    private PanelChair chair;

    @Inject
    private PanelTasks tasks;

    @Inject
    private Cycles cycles;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /** What would be frozen and who may be invited. */
    public PanelOpening opening(String cycle) {
        chair.require();
        CycleDefinition edition = cycles.current(cycle);
        return new PanelOpening(
                cycle,
                edition.title(),
                edition.revision(),
                edition.scoring(),
                edition.criteria(),
                reader.find(cycle, 0).map(PanelHead::of).orElse(null),
                chair.candidates(),
                chair.works(cycle).stream()
                        .map(nomination -> nomination.initiative().title())
                        .toList());
    }

    /**
     * Opens a panel with the terms of the edition that holds now, in the place of an earlier one, and invites its scorers.
     *
     * @param dueOn the day in Bangkok by which sheets are wanted, null for none
     * @return the panel's number
     * @throws RefusedException {@code scoring.refused.panel.nobody} at {@code scorers}, {@code scoring.refused.panel.noWork},
     *     {@code scoring.refused.panel.past} at {@code dueOn}
     */
    public int open(String cycle, List<Long> scorers, LocalDate dueOn) {
        chair.require();
        Instant now = clock.instant();
        Map<Long, PanelOpening.Candidate> known = chair.known();
        List<Long> invited =
                scorers.stream().distinct().filter(known::containsKey).toList();
        if (invited.isEmpty()) {
            throw new RefusedException("scoring.refused.panel.nobody").at("scorers");
        }
        if (dueOn != null && dueOn.isBefore(ThaiDate.dayOf(now))) {
            throw new RefusedException("scoring.refused.panel.past").at("dueOn");
        }
        List<Nomination> works = chair.works(cycle);
        if (works.isEmpty()) {
            throw new RefusedException("scoring.refused.panel.noWork");
        }
        CycleDefinition edition = cycles.current(cycle);
        List<ScoringPanel> earlier = panels.of(cycle);
        if (!earlier.isEmpty()) {
            ScoringPanel last = panels.held(earlier.get(0).id());
            last.replace(now);
            tasks.end(last);
        }
        ScoringPanel panel = new ScoringPanel(
                new ScoringPanel.Edition(cycle, earlier.size() + 1, edition.revision()),
                PanelTerms.of(edition),
                new ScoringPanel.Opening(chair.person(), now, dueOn));
        panels.add(panel); // two at the same moment: one is refused here, by its unique number
        works.forEach(nomination -> panels.add(new PanelWork(panel, nomination, now)));
        invited.forEach(person -> panels.add(new PanelSeat(panel, chair.person(person), now)));
        audit.record("panel.opened", panel.subject(), cycle + " revision " + edition.revision());
        askAll(panel);
        return panel.number();
    }

    /** Asks every scorer for what is owed, and lets them read what they are to score. */
    private void askAll(ScoringPanel panel) {
        PanelCase one = reader.read(panel);
        one.seats().stream().filter(seat -> seat.releasedAt() == null).forEach(seat -> {
            one.works().forEach(work -> chair.letRead(work.nomination(), seat.person()));
            tasks.ask(one, seat.person());
        });
    }

    /**
     * Invites one more scorer; {@code scoring.refused.invite.again} for one who has a seat, {@code scoring.refused.invite.late}
     * once the scores of a work are all in: whoever came then might have seen them.
     */
    public void invite(long panelId, long personId) {
        PanelCase one = held(panelId);
        if (!chair.known().containsKey(personId)) {
            throw new RefusedException("scoring.refused.panel.nobody").at("invited");
        }
        if (one.seat(personId).isPresent()) {
            throw new RefusedException("scoring.refused.invite.again").at("invited");
        }
        if (one.book().works().stream().anyMatch(one.book()::complete)) {
            throw new RefusedException("scoring.refused.invite.late").at("invited");
        }
        panels.add(new PanelSeat(one.panel(), chair.person(personId), clock.instant()));
        audit.record("panel.invited", one.panel().subject(), "person:" + personId);
        askAll(one.panel());
    }

    /** Waits for a scorer no longer, for a reason; what the person handed in still counts. */
    public void release(long panelId, long personId, String reason) {
        PanelCase one = held(panelId);
        PanelSeat seat = one.seat(personId).orElseThrow(NotFoundException::new);
        seat.release(reason, clock.instant());
        audit.record("panel.released", one.panel().subject(), "person:" + personId);
        tasks.end(one.panel(), seat.person());
        tasks.follow(reader.read(one.panel()));
    }

    /** Takes in the nominations of the cycle that were begun since; refused when there are none. */
    public void takeIn(long panelId) {
        PanelCase one = held(panelId);
        List<Nomination> fresh = chair.fresh(one);
        if (fresh.isEmpty()) {
            throw new RefusedException("scoring.refused.panel.noWork");
        }
        fresh.forEach(nomination -> panels.add(new PanelWork(one.panel(), nomination, clock.instant())));
        audit.record("panel.extended", one.panel().subject(), String.valueOf(fresh.size()));
        askAll(one.panel());
    }

    /** Closes the panel: its result stands. Refused while a sheet is owed, {@code scoring.refused.panel.owing}. */
    public void close(long panelId) {
        PanelCase one = held(panelId);
        if (!one.book().complete()) {
            throw new RefusedException("scoring.refused.panel.owing");
        }
        one.panel().close(clock.instant());
        tasks.end(one.panel());
        audit.record("panel.closed", one.panel().subject(), "");
    }

    private PanelCase held(long panelId) {
        chair.require();
        ScoringPanel panel = panels.held(panelId);
        panel.requireOpen();
        return reader.read(panel);
    }
}
