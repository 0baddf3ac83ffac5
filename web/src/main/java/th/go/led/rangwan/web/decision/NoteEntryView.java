package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.decision.NoteFrame;
import th.go.led.rangwan.domain.decision.NoteReading;
import th.go.led.rangwan.domain.decision.NoteSignature;
import th.go.led.rangwan.domain.decision.Sureness;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.identity.CapacityKind;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDateParser;
import th.go.led.rangwan.service.decision.PaperNoteForm;
import th.go.led.rangwan.service.decision.PaperNoteService;
import th.go.led.rangwan.web.shared.Notice;

/** Enters handwriting as its first reader. */
@Named("noteEntry")
@RequestScoped
public class NoteEntryView {
    @Inject
    private PaperNotesView paper;

    @Inject
    private PaperNoteService service;

    @Inject
    private Notice notice;

    private String words = "";
    private Sureness sureness;
    private Verb verb;
    private String name = "";
    private CapacityKind kind = CapacityKind.OWN_POST;
    private String post = "";
    private String replaced = "";
    private String signedOn = "";
    private String second = "";
    private String frame = "";
    private long scan;

    /** Enters it; a second person is asked to read it. */
    public String enter() {
        NoteReading.Read read = new NoteReading.Read(words, sureness);
        NoteSignature signature = new NoteSignature(name, kind, post, replaced, signedOn.isBlank() ? null : day());
        int number = service.enter(paper.getId(), new PaperNoteForm(verb, signature, read, framed(), second));
        notice.say("decision.done.noteEntered", number);
        return "paper-notes?faces-redirect=true&id=" + paper.getId();
    }

    private NoteFrame framed() {
        return frame.isBlank() ? null : NoteFrame.of(scan, frame);
    }

    private LocalDate day() {
        try {
            return ThaiDateParser.parse(signedOn);
        } catch (RefusedException unreadable) {
            throw unreadable.at("signedOn");
        }
    }

    public List<Verb> getVerbs() {
        return Stream.of(Verb.values()).filter(Verb::handwritten).toList();
    }

    public List<Sureness> getDegrees() {
        return List.of(Sureness.values());
    }

    public List<CapacityKind> getKinds() {
        return List.of(CapacityKind.values());
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

    public Verb getVerb() {
        return verb;
    }

    public void setVerb(Verb verb) {
        this.verb = verb;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public CapacityKind getKind() {
        return kind;
    }

    public void setKind(CapacityKind kind) {
        this.kind = kind;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getReplaced() {
        return replaced;
    }

    public void setReplaced(String replaced) {
        this.replaced = replaced;
    }

    public String getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(String signedOn) {
        this.signedOn = signedOn;
    }

    public String getFrame() {
        return frame;
    }

    public void setFrame(String frame) {
        this.frame = frame;
    }

    /** The scan on which the frame lies: the latest, unless one was drawn on another. */
    public long getScan() {
        return scan == 0 && !paper.getSheet().scans().isEmpty()
                ? paper.getSheet().scans().get(0).id()
                : scan;
    }

    public void setScan(long scan) {
        this.scan = scan;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second == null ? "" : second;
    }
}
