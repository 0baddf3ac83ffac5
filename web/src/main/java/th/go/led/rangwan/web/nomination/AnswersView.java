package th.go.led.rangwan.web.nomination;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.service.nomination.AnswerEdit;
import th.go.led.rangwan.service.nomination.AnswerSaved;
import th.go.led.rangwan.service.nomination.AnswerService;
import th.go.led.rangwan.service.nomination.AnswerSheet;
import th.go.led.rangwan.service.nomination.AnswerWatchService;
import th.go.led.rangwan.web.shared.Notice;

/** Writes the answer to one question. Typing saves by itself; the button saves the same without a script. */
@Named("answers")
@ViewScoped
public class AnswersView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AnswerService service;

    @Inject
    private AnswerWatchService watch;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.q}")
    private String q;

    private final Map<AnswerPart, TypedText> typed = new EnumMap<>(AnswerPart.class);
    private final List<AnswerSaved> clashes = new ArrayList<>();
    private int dropped;
    private transient AnswerSheet sheet;

    @PostConstruct
    void read() {
        typed.put(AnswerPart.TH, TypedText.of(getSheet().thai()));
        typed.put(AnswerPart.EN, TypedText.of(getSheet().english()));
        typed.put(AnswerPart.CHOICE, TypedText.of(getSheet().choice()));
        if (getSheet().around().first()) {
            watch.read(Address.id(id), code());
        }
    }

    /** The question, its answer as stored, and the list of all questions. */
    public AnswerSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(Address.id(id), Address.text(q));
        }
        return sheet;
    }

    private String code() {
        return getSheet().question().code();
    }

    /** Saves what is typed; where somebody else saved since, both texts stay on the page. */
    public String save() {
        clashes.clear();
        dropped = 0;
        asked().filter(part -> typed.get(part).changed())
                .map(this::saved)
                .filter(done -> !done.saved())
                .forEach(this::clash);
        sheet = null;
        return clashes.isEmpty() ? done() : null;
    }

    /** Takes the other person's text; one's own is kept in the history. */
    public void takeTheirs(AnswerSaved other) {
        typed.put(other.part(), new TypedText(other.words(), other.edition()));
        clashes.remove(other);
    }

    /** Goes on with one's own text, the other person's beside it, until saved. */
    public void merge() {
        sheet = null;
    }

    /** Notes that the person has read the answer as it stands. */
    public String markRead() {
        watch.read(Address.id(id), code());
        return here();
    }

    /** Notes that the person has read all answers as they stand. */
    public String markAllRead() {
        watch.readAll(Address.id(id));
        notice.say("nomination.changed.allRead");
        return here();
    }

    private String done() {
        if (dropped == 0) {
            notice.say("nomination.answers.saved", code());
        } else {
            notice.say("nomination.answers.cleaned", code(), dropped);
        }
        return here();
    }

    private String here() {
        return "answers?faces-redirect=true&id=" + Address.id(id) + "&q=" + code();
    }

    private Stream<AnswerPart> asked() {
        AnswerSheet.QuestionSheet question = getSheet().question();
        return Stream.of(AnswerPart.values())
                .filter(part -> part == AnswerPart.CHOICE ? question.choosing() : question.wordy());
    }

    private AnswerSaved saved(AnswerPart part) {
        TypedText text = typed.get(part);
        AnswerSaved done = service.save(new AnswerEdit(Address.id(id), code(), part, text.getWords(), text.getSeen()));
        dropped += done.controls() + done.directions();
        return done;
    }

    private void clash(AnswerSaved other) {
        clashes.add(other);
        typed.get(other.part()).setSeen(other.edition());
    }

    /** The Thai draft as typed. */
    public TypedText getTh() {
        return typed.get(AnswerPart.TH);
    }

    /** The English text as typed. */
    public TypedText getEn() {
        return typed.get(AnswerPart.EN);
    }

    /** Yes or no as chosen. */
    public TypedText getChoice() {
        return typed.get(AnswerPart.CHOICE);
    }

    /** One's own words where the other person saved. */
    public String mine(AnswerSaved other) {
        return typed.get(other.part()).getWords();
    }

    /** The texts that others saved since, empty when nobody did. */
    public List<AnswerSaved> getClashes() {
        return clashes;
    }
}
