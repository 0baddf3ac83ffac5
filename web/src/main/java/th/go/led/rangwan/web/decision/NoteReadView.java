package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.domain.decision.NoteReading;
import th.go.led.rangwan.domain.decision.Sureness;
import th.go.led.rangwan.service.decision.PaperNoteService;
import th.go.led.rangwan.web.shared.Notice;

/** Reads handwriting as the second person. */
@Named("noteRead")
@RequestScoped
public class NoteReadView {
    @Inject
    private PaperNotesView paper;

    @Inject
    private PaperNoteService service;

    @Inject
    private Notice notice;

    private String words = "";
    private Sureness sureness;

    /** Keeps the reading beside the first one. */
    public String keep(long noteId) {
        service.readAgain(noteId, new NoteReading.Read(words, sureness));
        notice.say("decision.done.noteRead");
        return "paper-notes?faces-redirect=true&id=" + paper.getId();
    }

    public List<Sureness> getDegrees() {
        return List.of(Sureness.values());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Sureness getSureness() {
        return sureness;
    }

    public void setSureness(Sureness sureness) {
        this.sureness = sureness;
    }
}
