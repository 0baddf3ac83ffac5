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
import th.go.led.rangwan.service.nomination.AnswerVersionRow;
import th.go.led.rangwan.web.shared.Notice;

/** Writes the answer to one question. Typing saves by itself; the button saves the same without a script. */
@Named("answers")
@ViewScoped
public class AnswersView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AnswerService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.q}")
    private String q;

    @Inject
    @ManagedProperty("#{param.history}")
    private String history;

    private final Map<AnswerPart, TypedText> typed = new EnumMap<>(AnswerPart.class);
    private final List<AnswerSaved> clashes = new ArrayList<>();
    private transient AnswerSheet sheet;

    @PostConstruct
    void read() {
        typed.put(AnswerPart.TH, TypedText.of(getSheet().thai()));
        typed.put(AnswerPart.EN, TypedText.of(getSheet().english()));
        typed.put(AnswerPart.CHOICE, TypedText.of(getSheet().choice()));
    }

    /** The question, its answer as stored, and the list of all questions. */
    public AnswerSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(Address.id(id), Address.text(q));
        }
        return sheet;
    }

    /** Saves what is typed; where somebody else saved since, both texts stay on the page. */
    public String save() {
        clashes.clear();
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

    private String done() {
        String code = getSheet().question().code();
        notice.say("nomination.answers.saved", code);
        return "answers?faces-redirect=true&id=" + Address.id(id) + "&q=" + code;
    }

    private Stream<AnswerPart> asked() {
        AnswerSheet.QuestionSheet question = getSheet().question();
        return Stream.of(AnswerPart.values())
                .filter(part -> part == AnswerPart.CHOICE ? question.choosing() : question.wordy());
    }

    private AnswerSaved saved(AnswerPart part) {
        TypedText text = typed.get(part);
        String code = getSheet().question().code();
        return service.save(new AnswerEdit(Address.id(id), code, part, text.getWords(), text.getSeen()));
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

    /** The part whose history is asked for, null for none. */
    public AnswerPart getHistoryOf() {
        return AnswerPart.of(Address.text(history)).orElse(null);
    }

    /** The kept texts of that part. */
    public List<AnswerVersionRow> getVersions() {
        return service.history(Address.id(id), getSheet().question().code(), getHistoryOf());
    }
}
