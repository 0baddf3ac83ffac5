package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.domain.decision.NoteReading;
import th.go.led.rangwan.service.decision.PaperNoteRow;
import th.go.led.rangwan.service.decision.PaperNoteService;
import th.go.led.rangwan.service.decision.PaperNotesSheet;

/**
 * The handwriting on the received paper that {@code id} of the address names; {@code read} says which one is read again,
 * {@code give} which one gives work, {@code enter} that one more is entered.
 */
@Named("paperNotes")
@RequestScoped
public class PaperNotesView {
    @Inject
    private PaperNoteService service;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.read}")
    private String read;

    @Inject
    @ManagedProperty("#{param.give}")
    private String give;

    @Inject
    @ManagedProperty("#{param.enter}")
    private String enter;

    private PaperNotesSheet sheet;

    /** The paper with what is written on it. */
    public PaperNotesSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(getId());
        }
        return sheet;
    }

    /** Which one the reader reads as the second person: the chosen one, else the first that waits; 0 for none. */
    public long getReading() {
        if (!getSheet().mayChange()) {
            return 0;
        }
        long chosen = number(read);
        return getSheet().notes().stream()
                .filter(PaperNoteRow::mayRead)
                .filter(note -> chosen == 0 || note.id() == chosen)
                .mapToLong(PaperNoteRow::id)
                .findFirst()
                .orElse(0);
    }

    /** Which one gives work; 0 for none. */
    public long getGiving() {
        return getSheet().mayChange() ? number(give) : 0;
    }

    /** The one at which a form stands open; null for none. */
    public PaperNoteRow getOpen() {
        long open = getGiving() == 0 ? getReading() : getGiving();
        return getSheet().notes().stream()
                .filter(note -> note.id() == open)
                .findFirst()
                .orElse(null);
    }

    /** Those above the open one; all when none is open. */
    public List<PaperNoteRow> getBefore() {
        PaperNoteRow open = getOpen();
        return getSheet().notes().stream()
                .filter(note -> open == null || note.ordinal() < open.ordinal())
                .toList();
    }

    /** Those below the open one. */
    public List<PaperNoteRow> getAfter() {
        PaperNoteRow open = getOpen();
        return getSheet().notes().stream()
                .filter(note -> open != null && note.ordinal() > open.ordinal())
                .toList();
    }

    /** Whether the form for one more stands open. */
    public boolean isEntering() {
        return getSheet().mayChange()
                && ("1".equals(enter) || getSheet().notes().isEmpty());
    }

    /** What stands for a word that cannot be read. */
    public String getGap() {
        return NoteReading.GAP;
    }

    public long getId() {
        return number(id);
    }

    private static long number(String parameter) {
        return parameter != null && parameter.matches("\\d{1,18}") ? Long.parseLong(parameter) : 0;
    }
}
