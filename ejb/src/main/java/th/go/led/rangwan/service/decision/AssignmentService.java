package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.decision.Assignment;
import th.go.led.rangwan.domain.decision.AssignmentKind;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.task.TaskBook;

/** Work that words on papers gave: whoever it was given to reads the words and reports it done, or writes ทราบ. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY})
public class AssignmentService {
    @Inject
    private Assignments assignments;

    @Inject
    private Caller caller;

    @Inject
    private TaskBook tasks;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The work beside the words that gave it; not found for who neither has it nor reads the paper. */
    public AssignmentSheet sheet(long id) {
        Assignment found = assignments.existing(id);
        boolean mine = mine(found);
        boolean reads = reads(found);
        if (!mine && !reads) {
            throw new NotFoundException();
        }
        boolean know = found.kind() == AssignmentKind.KNOW;
        List<Capacity> capacities = know && found.open() ? assignments.capacities(found.recipient()) : List.of();
        boolean handwritten = found.note() != null;
        return new AssignmentSheet(
                AssignmentRow.of(found),
                title(found),
                handwritten ? null : AnnotationRow.of(found.annotation()),
                handwritten ? PaperNoteRow.of(found.note(), caller.current().personId()) : null,
                reads ? page(found) : "",
                found.open() && (know ? !capacities.isEmpty() && signs() : mine),
                capacities.stream().map(CapacityChoice::of).toList());
    }

    /** Reports work done, in words; not found for anybody but whom it was given to. */
    public void report(long id, String how) {
        Assignment found = mineOrNotFound(id);
        found.report(how, caller.person(), clock.instant());
        tasks.done(found.subject());
        trail.record("decision.assignmentDone", found.subject(), "");
    }

    /** Writes ทราบ in the capacity of that key; refused when it is not valid now. A secretary does not sign. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL})
    public void acknowledge(long id, String capacityKey) {
        Assignment found = mineOrNotFound(id);
        Capacity capacity = assignments.capacities(found.recipient()).stream()
                .filter(offered -> offered.key().equals(capacityKey))
                .findFirst()
                .orElseThrow(() -> new RefusedException("decision.refused.capacity"));
        assignments.acknowledge(found, capacity, clock.instant());
    }

    private Assignment mineOrNotFound(long id) {
        return Optional.of(assignments.existing(id)).filter(this::mine).orElseThrow(NotFoundException::new);
    }

    /** Given to the caller, to a unit of the caller's, or to one that the caller leads by an order. */
    private boolean mine(Assignment found) {
        return found.recipient().includes(caller.current().viewer())
                || !assignments.capacities(found.recipient()).isEmpty();
    }

    private boolean signs() {
        return !caller.current().role().equals(Role.SECRETARY);
    }

    private boolean reads(Assignment found) {
        Viewer viewer = caller.current().viewer();
        return found.note() == null
                ? viewer.reads(
                                found.annotation()
                                        .step()
                                        .nomination()
                                        .initiative()
                                        .ownerUnit()
                                        .id(),
                                found.annotation().step().nomination().routedPostIds())
                        .allowed()
                : viewer.reads(
                                found.note().paper().unit().id(),
                                found.note().paper().routedPostIds())
                        .allowed();
    }

    private static Bilingual title(Assignment found) {
        return found.note() == null
                ? Sources.title(found.annotation().step().nomination())
                : Sources.title(found.note().paper());
    }

    private String page(Assignment found) {
        if (found.note() == null) {
            return "decision.xhtml?id=" + found.annotation().step().nomination().id() + "#note-"
                    + found.annotation().id();
        }
        return caller.current().role().equals(Role.SECRETARY)
                ? ""
                : "paper-notes.xhtml?id=" + found.note().paper().id() + "#note-"
                        + found.note().id();
    }
}
