package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Assignment;
import th.go.led.rangwan.domain.decision.AssignmentKind;
import th.go.led.rangwan.domain.decision.PaperNote;
import th.go.led.rangwan.domain.decision.Recipient;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;
import th.go.led.rangwan.service.task.TaskBook;

/** Turns what words on papers ask into tasks, each of which points back to the words. */
@Dependent
public class Assigning {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Recipients recipients;

    @Inject
    private Caller caller;

    @Inject
    private TaskBook tasks;

    @Inject
    private Clock clock;

    /**
     * Gives what an annotation of this desk asks, also beside its verb as in อนุมัติ มอบ … ดำเนินการ.
     *
     * @throws RefusedException when a verb that needs somebody names nobody, a day has passed, or a unit has no head
     */
    void give(Annotation annotation, List<Wanted> wanted) {
        Verb verb = annotation.verb();
        AssignmentKind kind = verb == Verb.CIRCULATED ? AssignmentKind.KNOW : AssignmentKind.ACT;
        if (wanted.isEmpty() && (verb == Verb.ASSIGNED || verb == Verb.CIRCULATED)) {
            throw new RefusedException("decision.refused.nobody." + kind)
                    .at(kind == AssignmentKind.ACT ? "recipient" : "circulated");
        }
        wanted.forEach(one -> annotation.assign(asked(kind, one, annotation.words())));
        entities.flush();
        Nomination nomination = annotation.step().nomination();
        annotation.assignments().forEach(assignment -> {
            open(assignment, Sources.title(nomination));
            if (assignment.recipient().unit() != null) {
                nomination.routeTo(
                        recipients.head(assignment.recipient().unit()).id());
            }
        });
    }

    /** Gives what handwriting on a received paper asks; refused as {@link #give(Annotation, List)}. */
    Assignment give(PaperNote note, AssignmentKind kind, Wanted wanted) {
        Assignment assignment = new Assignment(note, asked(kind, wanted, ""), clock.instant());
        entities.persist(assignment);
        IncomingPaper paper = note.paper();
        open(assignment, Sources.title(paper));
        if (assignment.recipient().unit() != null) {
            paper.routeTo(recipients.head(assignment.recipient().unit()).id());
        }
        return assignment;
    }

    private Assignment.Asked asked(AssignmentKind kind, Wanted wanted, String otherwise) {
        Recipient recipient = recipients.named(wanted.recipient());
        if (kind == AssignmentKind.KNOW) {
            return new Assignment.Asked(kind, "", recipient, null);
        }
        if (wanted.due() != null && wanted.due().isBefore(ThaiDate.dayOf(clock.instant()))) {
            throw new RefusedException("decision.refused.due").at("due");
        }
        String words = wanted.words().isBlank() ? otherwise : wanted.words();
        return new Assignment.Asked(kind, words, recipient, wanted.due());
    }

    private void open(Assignment assignment, Bilingual title) {
        CallerSheet who = caller.current();
        tasks.open(
                new Task.What(
                        "task." + (assignment.kind() == AssignmentKind.ACT ? "assigned" : "know"),
                        assignment.words(),
                        assignment.subject(),
                        title.th(),
                        title.en(),
                        "assignment.xhtml?id=" + assignment.id()),
                recipients.assignee(assignment.recipient()),
                new Task.Sender(who.nameTh(), who.nameEn()),
                closing(assignment.due()));
    }

    /** The end of office hours of a day in Bangkok; null for none. */
    static Instant closing(LocalDate day) {
        return day == null
                ? null
                : day.atTime(OfficeCalendar.CLOSES).atZone(ThaiDate.BANGKOK).toInstant();
    }
}
