package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import th.go.led.rangwan.domain.decision.AssignmentKind;
import th.go.led.rangwan.domain.decision.NoteFrame;
import th.go.led.rangwan.domain.decision.NoteReading;
import th.go.led.rangwan.domain.decision.PaperNote;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.evidence.FileRow;
import th.go.led.rangwan.service.evidence.StoredFiles;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.paper.IncomingPapers;

/**
 * Handwriting on received papers (เกษียนบนกระดาษ): read by one person, then by a second one. Nobody corrects it; what it gives
 * somebody to do becomes a task that points back to it.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class PaperNoteService {
    @Inject
    private IncomingPapers papers;

    @Inject
    private PaperNotes notes;

    @Inject
    private SecondReading second;

    @Inject
    private Assigning assigning;

    @Inject
    private Recipients recipients;

    @Inject
    private StoredFiles stored;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The handwriting on a paper with its scans. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.AUDITOR})
    public PaperNotesSheet sheet(long paperId) {
        IncomingPaper paper = papers.readable(paperId);
        boolean mayChange = papers.changeable(paper);
        long me = caller.current().personId();
        return new PaperNotesSheet(
                paper.id(),
                Sources.title(paper),
                paper.head().number(),
                paper.head().date(),
                notes.of(paper).stream().map(note -> PaperNoteRow.of(note, me)).toList(),
                stored.of(PaperScans.subject(paperId)).stream()
                        .map(FileRow::of)
                        .sorted((one, other) -> Long.compare(other.id(), one.id()))
                        .toList(),
                mayChange,
                mayChange ? second.readers(paper.unit(), me) : List.of(),
                mayChange ? recipients.all() : List.of());
    }

    /** Enters handwriting as its first reader; a second one is asked. Returns its number on the paper. */
    public int enter(long paperId, PaperNoteForm form) {
        IncomingPaper paper = papers.changeable(paperId);
        requireScan(paperId, form.frame());
        PaperNote.Place place = new PaperNote.Place(paper, notes.next(paper), form.frame());
        PaperNote.Written written = new PaperNote.Written(form.verb(), form.signature());
        PaperNote note = notes.add(new PaperNote(place, written, form.read(), caller.person(), clock.instant()));
        second.ask(note, form.second());
        trail.record(
                "decision.noteEntered",
                paper.subjectCode(),
                "note " + note.ordinal() + " " + form.read().sureness());
        return note.ordinal();
    }

    /** Reads it as the second person; refused for the first reader, and when it was read twice. */
    public void readAgain(long noteId, NoteReading.Read read) {
        PaperNote note = changeable(noteId);
        note.readAgain(read, caller.person(), clock.instant());
        second.done(note);
        trail.record(
                "decision.noteReadAgain", note.paper().subjectCode(), "note " + note.ordinal() + " " + note.standing());
    }

    /** Gives somebody what the handwriting asks; its day may be left out where the paper names none. */
    public void give(long noteId, AssignmentKind kind, Wanted wanted) {
        PaperNote note = changeable(noteId);
        if (kind == null) {
            throw new RefusedException("decision.refused.workKind").at("workKind");
        }
        trail.record(
                "decision.noteAssigned",
                note.paper().subjectCode(),
                "note " + note.ordinal() + " "
                        + assigning.give(note, kind, wanted).subject());
    }

    /** Refuses, at {@code frame}, one on a page that is none of the paper's scans. */
    private void requireScan(long paperId, NoteFrame frame) {
        if (frame != null
                && stored.of(PaperScans.subject(paperId)).stream()
                        .map(FileRow::of)
                        .noneMatch(file -> file.id() == frame.scan() && frame.page() <= file.shownPages())) {
            throw new RefusedException("decision.refused.frame").at("frame");
        }
    }

    private PaperNote changeable(long noteId) {
        PaperNote note = notes.existing(noteId);
        papers.changeable(note.paper().id());
        return note;
    }
}
