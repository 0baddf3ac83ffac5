package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.decision.Assignment;
import th.go.led.rangwan.domain.decision.AssignmentKind;
import th.go.led.rangwan.domain.decision.NoteReading;
import th.go.led.rangwan.domain.decision.NoteSignature;
import th.go.led.rangwan.domain.decision.PaperNote;
import th.go.led.rangwan.domain.decision.Recipient;
import th.go.led.rangwan.domain.decision.Sureness;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.identity.CapacityKind;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.task.TaskBook;

/**
 * The handwriting on the demo's memo, as it came through: two notes of one deputy in two capacities, and a signature without
 * words. The first waits for a second reader.
 */
@Dependent
public class DemoPaperNotes {
    private static final LocalDate SIGNED = LocalDate.of(2021, 10, 12);
    private static final String DEPUTY = "รองอธิบดีกรมบังคับคดี";
    private static final String CENTRE = "ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร";
    private static final String WORK = "และดำเนินการในส่วนที่เกี่ยวข้อง";
    private static final NoteReading.Read NOTHING = new NoteReading.Read("", Sureness.UNREADABLE);
    private static final NoteReading.Read SIGNATURE = new NoteReading.Read("", Sureness.SURE);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private Recipients recipients;

    @Inject
    private TaskBook tasks;

    @Inject
    private Clock clock;

    /** Enters it in the name of the two analysts; nothing when the memo is not there. */
    public void enter() {
        entities.createQuery("select p from IncomingPaper p order by p.id", IncomingPaper.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(this::read);
    }

    private void read(IncomingPaper paper) {
        Person first = people.byLogin("analyst1").orElseThrow();
        Person second = people.byLogin("analyst2").orElseThrow();
        Instant now = clock.instant();
        NoteSignature acting =
                new NoteSignature(DEPUTY, CapacityKind.ACTING, "รองอธิบดี", "อธิบดีกรมบังคับคดี", SIGNED);
        NoteSignature own = new NoteSignature(DEPUTY, CapacityKind.OWN_POST, DEPUTY, "", SIGNED);
        NoteSignature centre = new NoteSignature("", CapacityKind.OWN_POST, CENTRE, "", SIGNED);
        PaperNote one = new PaperNote(
                new PaperNote.Place(paper, 1, null),
                new PaperNote.Written(Verb.ACKNOWLEDGED, acting),
                new NoteReading.Read(words(paper.text()), Sureness.PROBABLY),
                first,
                now);
        PaperNote two = new PaperNote(
                new PaperNote.Place(paper, 2, null), new PaperNote.Written(null, centre), SIGNATURE, first, now);
        two.readAgain(SIGNATURE, second, now);
        PaperNote three = new PaperNote(
                new PaperNote.Place(paper, 3, null), new PaperNote.Written(null, own), NOTHING, first, now);
        three.readAgain(NOTHING, second, now);
        List.of(one, two, three).forEach(entities::persist);
        entities.flush();
        give(one, first);
        askToReadAgain(one, first);
    }

    /** From the first dash below the signature to the name in brackets, as the memo has it. */
    private static String words(String memo) {
        int from = memo.lastIndexOf("- ทราบ");
        return memo.substring(from, memo.indexOf("(" + DEPUTY + ")", from));
    }

    private void give(PaperNote note, Person by) {
        Recipient unit = Recipient.unit(people.coordinatingUnit());
        Assignment given =
                new Assignment(note, new Assignment.Asked(AssignmentKind.ACT, WORK, unit, null), clock.instant());
        entities.persist(given);
        open(
                new Told("task.assigned", WORK, given.subject(), "assignment.xhtml?id=" + given.id()),
                note,
                by,
                recipients.assignee(unit));
    }

    private void askToReadAgain(PaperNote note, Person by) {
        IncomingPaper paper = note.paper();
        open(
                new Told(
                        "task.reread",
                        String.valueOf(note.ordinal()),
                        paper.subjectCode(),
                        "paper-notes.xhtml?id=" + paper.id() + "#note-" + note.id()),
                note,
                by,
                recipients.assignee(Recipient.unit(paper.unit())));
    }

    private record Told(String key, String argument, String subject, String page) {}

    private void open(Told told, PaperNote note, Person by, Task.Assignee assignee) {
        Bilingual title = Sources.title(note.paper());
        tasks.open(
                new Task.What(told.key(), told.argument(), told.subject(), title.th(), title.en(), told.page()),
                assignee,
                new Task.Sender(by.nameTh(), by.nameEn()),
                null);
    }
}
