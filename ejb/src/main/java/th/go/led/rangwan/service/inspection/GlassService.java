package th.go.led.rangwan.service.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.inspection.BreakGlass;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.Shortened;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.evidence.FileRow;
import th.go.led.rangwan.service.evidence.StoredFiles;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;
import th.go.led.rangwan.service.task.TaskBook;

/**
 * Lets the administrator read one dossier in an emergency. Each opening has a reason and an end, stands in the trail as does
 * every reading, and is told to the dossier's owner at once.
 */
@Stateless
@RolesAllowed(Role.ADMIN)
public class GlassService {
    private static final int SHOWN = 30;
    private static final int ARGUMENT = 300;

    @Inject
    private Glasses glasses;

    @Inject
    private StoredFiles stored;

    @Inject
    private TaskBook tasks;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /** The caller's openings, the newest first. */
    public List<GlassRow> mine() {
        Instant now = clock.instant();
        return glasses.by(caller.current().personId(), SHOWN).stream()
                .map(glass -> GlassRow.of(glass, now))
                .toList();
    }

    /** Opens the dossier of that number and gives the opening's id; refused without a reason, or for a number that is none. */
    public long open(long nominationId, String reason) {
        Nomination nomination = glasses.nomination(nominationId)
                .orElseThrow(() -> new RefusedException("inspection.refused.number").at("number"));
        BreakGlass glass = new BreakGlass(caller.person(), nomination, reason, clock.instant());
        glasses.add(glass);
        tell(glass);
        audit.record("glass.opened", nomination.subject(), "glass:" + glass.id());
        return glass.id();
    }

    private void tell(BreakGlass glass) {
        Nomination nomination = glass.nomination();
        CallerSheet who = caller.current();
        String reason = glass.reason();
        tasks.open(
                new Task.What(
                        "task.glass",
                        Shortened.to(reason, ARGUMENT),
                        GlassTelling.subject(nomination.id()),
                        nomination.initiative().title().th(),
                        nomination.initiative().title().en(),
                        "glass-told.xhtml?id=" + nomination.id()),
                Task.Assignee.person(nomination.preparedBy().id()),
                new Task.Sender(who.nameTh(), who.nameEn()),
                null);
    }

    /** Reads the dossier through an opening of the caller's, which is noted; without its content once the time is over. */
    public GlassSheet read(long glassId) {
        BreakGlass glass = own(glassId);
        GlassRow row = GlassRow.of(glass, clock.instant());
        if (!row.open()) {
            return new GlassSheet(row, null);
        }
        Nomination nomination = glass.nomination();
        audit.record("glass.read", nomination.subject(), "glass:" + glassId);
        return new GlassSheet(
                row,
                new GlassSheet.Content(
                        nomination.initiative().title(),
                        nomination.entry().cycle(),
                        nomination.entry().category(),
                        nomination.state(),
                        glasses.answers(nomination).stream()
                                .map(GlassService::text)
                                .toList(),
                        stored.of(nomination.subject()).stream()
                                .map(FileRow::of)
                                .toList()));
    }

    private static GlassSheet.Text text(Answer answer) {
        return new GlassSheet.Text(
                answer.question(),
                answer.text(AnswerPart.TH).words(),
                answer.text(AnswerPart.EN).words());
    }

    /** Closes an opening of the caller's before its time. */
    public void close(long glassId) {
        BreakGlass glass = own(glassId);
        glass.close(clock.instant());
        audit.record("glass.closed", glass.nomination().subject(), "glass:" + glassId);
    }

    private BreakGlass own(long glassId) {
        return glasses.glass(glassId)
                .filter(glass -> glass.person().id() == caller.current().personId())
                .orElseThrow(NotFoundException::new);
    }
}
