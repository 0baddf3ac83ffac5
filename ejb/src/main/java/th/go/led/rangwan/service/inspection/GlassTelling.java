package th.go.led.rangwan.service.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.inspection.BreakGlass;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.nomination.Nominations;
import th.go.led.rangwan.service.task.TaskBook;

/** Tells the owner of a dossier, and the auditor, who opened it in an emergency, when and why. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class GlassTelling {
    private static final int PAGE = 50;

    @Inject
    private Nominations nominations;

    @Inject
    private Glasses glasses;

    @Inject
    private TaskBook tasks;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /** What the task that tells of it is about. */
    static String subject(long nominationId) {
        return "glass-of:" + nominationId;
    }

    /** The openings of a dossier; {@code owner} when the caller is the one who is told. */
    public record Told(long nominationId, Bilingual work, List<GlassRow> rows, boolean owner) {}

    /** One page of all openings; {@code next} is the id below which the next begins, 0 for none. */
    public record Page(List<GlassRow> rows, long next) {}

    /** Who opened a dossier that the caller may read. */
    public Told of(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        Instant now = clock.instant();
        return new Told(
                nominationId,
                nomination.initiative().title(),
                glasses.of(nominationId).stream()
                        .map(glass -> GlassRow.of(glass, now))
                        .toList(),
                owns(nomination));
    }

    /** The owner has seen every opening of the dossier. */
    public void seen(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        if (owns(nomination)) {
            glasses.of(nominationId).forEach(glass -> glass.seen(clock.instant()));
            tasks.done(subject(nominationId), "task.glass");
            audit.record("glass.seen", nomination.subject(), "");
        }
    }

    /** Every opening of any dossier below that id, the newest first. */
    @RolesAllowed(Role.AUDITOR)
    public Page all(long before) {
        Instant now = clock.instant();
        List<BreakGlass> found = glasses.below(before, PAGE + 1);
        List<GlassRow> rows =
                found.stream().limit(PAGE).map(glass -> GlassRow.of(glass, now)).toList();
        return new Page(rows, found.size() > PAGE ? rows.get(PAGE - 1).id() : 0);
    }

    private boolean owns(Nomination nomination) {
        return Objects.equals(nomination.preparedBy().id(), caller.current().personId());
    }
}
