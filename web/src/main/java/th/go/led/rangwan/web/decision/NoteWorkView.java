package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.domain.decision.AssignmentKind;
import th.go.led.rangwan.service.decision.PaperNoteService;
import th.go.led.rangwan.web.shared.Notice;

/** Gives somebody what handwriting asks. */
@Named("noteWork")
@RequestScoped
public class NoteWorkView {
    @Inject
    private PaperNotesView paper;

    @Inject
    private PaperNoteService service;

    @Inject
    private Notice notice;

    private final WorkDraft draft = new WorkDraft("due");
    private AssignmentKind workKind = AssignmentKind.ACT;

    /** Puts it on a work list. */
    public String give() {
        service.give(paper.getGiving(), workKind, draft.asWritten());
        notice.say("decision.done.given");
        return "paper-notes?faces-redirect=true&id=" + paper.getId();
    }

    public List<AssignmentKind> getKinds() {
        return List.of(AssignmentKind.values());
    }

    public AssignmentKind getWorkKind() {
        return workKind;
    }

    public void setWorkKind(AssignmentKind workKind) {
        this.workKind = workKind;
    }

    public WorkDraft getDraft() {
        return draft;
    }
}
