package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.deadline.Deadline;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.EvaluationReport;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.eligibility.GoGate;
import th.go.led.rangwan.service.evidence.EvidenceFolders;
import th.go.led.rangwan.service.task.TaskBook;

/** Lays a new nomination out: its empty answers and report, and the task of drafting them. */
@Dependent
public class NominationOpening {
    private static final List<NominationState> ENDED =
            Stream.of(NominationState.values()).filter(NominationState::ended).toList();

    /** Asks the preparer to write the answers. */
    private static final String DRAFT = "task.answers";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Calls calls;

    @Inject
    private TaskBook tasks;

    @Inject
    private AnswerTasks charges;

    @Inject
    private GoGate gate;

    @Inject
    private EvidenceFolders folders;

    @Inject
    private Desk desk;

    /** Opens one prepared by the caller; refused where the screening lets no work through. */
    Nomination begin(Initiative work, String cycle, String category) {
        CycleDefinition call = calls.current(cycle);
        requireTaking(cycle);
        gate.pass(call, work.id(), category);
        Nomination begun = open(work, new Nomination.Entry(cycle, call.revision(), category), desk.person());
        desk.noted("nomination.begun", begun.subject(), cycle + "/" + category);
        return begun;
    }

    /** Opens it; refused while another nomination of the same work lives in the same cycle. */
    public Nomination open(Initiative work, Nomination.Entry entry, Person preparer) {
        requireAlone(work, entry.cycle());
        CycleDefinition call = calls.current(entry.cycle());
        Nomination nomination = new Nomination(work, entry, preparer, desk.now());
        entities.persist(nomination);
        call.questions().all().forEach(question -> entities.persist(new Answer(nomination, question.code())));
        entities.persist(new EvaluationReport(nomination));
        folders.open(nomination.subject());
        openDrafting(nomination);
        return nomination;
    }

    /** Puts the drafting on the preparer's list, due at the deadline of the cycle and moving with it. */
    public void openDrafting(Nomination nomination) {
        Person preparer = nomination.preparedBy();
        Bilingual work = nomination.initiative().title();
        String cycle = nomination.entry().cycle();
        tasks.open(
                new Task.What(
                        DRAFT, "", nomination.subject(), work.th(), work.en(), "answers.xhtml?id=" + nomination.id()),
                Task.Assignee.person(preparer.id()),
                new Task.Sender(preparer.nameTh(), preparer.nameEn()),
                Deadline.of(calls.current(cycle).deadline()).instant(),
                dueFrom(cycle));
    }

    /** Takes the drafting off the list, its cycle being cancelled. */
    void endDrafting(Nomination nomination) {
        tasks.done(nomination.subject(), DRAFT);
    }

    /** Puts the drafting on the list anew, after a move to another call; nobody is asked any more where it goes. */
    void redraft(Nomination nomination) {
        tasks.done(nomination.subject());
        openDrafting(nomination);
    }

    /** What a due instant at the deadline of that cycle is counted from. */
    static String dueFrom(String cycle) {
        return "deadline:" + cycle;
    }

    /** Ends the tasks of whom these answers were entrusted to, before they leave their questions. */
    void endCharges(List<Answer> leaving) {
        charges.end(leaving);
    }

    /** Refused when the cycle is cancelled or closed. */
    void requireTaking(String cycle) {
        if (!calls.state(cycle).taking()) {
            throw new RefusedException(
                    "nomination.refused.move.shut", calls.state(cycle).label());
        }
    }

    /** Refused while another nomination of the same work lives in the same cycle. */
    public void requireAlone(Initiative work, String cycle) {
        entities.lock(work, LockModeType.PESSIMISTIC_WRITE);
        if (lives(work, cycle)) {
            throw new RefusedException("nomination.refused.lives");
        }
    }

    /** Refused when the work's screening in the category fails. */
    void requireEligible(Initiative work, CycleDefinition call, String category) {
        gate.requireEligible(call, work.id(), category);
    }

    private boolean lives(Initiative work, String cycle) {
        return entities.createQuery(
                                "select count(n) from Nomination n where n.initiative = :work and n.cycle = :cycle"
                                        + " and n.state not in :ended",
                                Long.class)
                        .setParameter("work", work)
                        .setParameter("cycle", cycle)
                        .setParameter("ended", ENDED)
                        .getSingleResult()
                > 0;
    }
}
