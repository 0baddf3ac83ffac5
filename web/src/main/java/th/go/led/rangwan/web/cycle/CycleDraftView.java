package th.go.led.rangwan.web.cycle;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleDifference;
import th.go.led.rangwan.domain.cycle.CycleDraftState;
import th.go.led.rangwan.domain.cycle.CycleProblem;
import th.go.led.rangwan.domain.cycle.CycleReader;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.cycle.CycleDraftService;
import th.go.led.rangwan.service.cycle.CycleDraftSheet;
import th.go.led.rangwan.service.cycle.CycleImport;
import th.go.led.rangwan.service.cycle.CycleImportService;
import th.go.led.rangwan.web.shared.Notice;

/** One draft: {@code id} of the address says which, {@code tab} which part of it. */
@Named("cycleDraft")
@ViewScoped
public class CycleDraftView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CycleDraftService service;

    @Inject
    private CycleImportService imports;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String idParameter;

    @Inject
    @ManagedProperty("#{param.tab}")
    private String tabParameter;

    private long id;
    private long seenVersion;
    private transient Part file;
    private transient CycleImport replaced;
    private transient CycleDraftSheet sheet;
    private transient List<CycleDifference> changes;

    @PostConstruct
    void open() {
        id = CycleAddress.id(idParameter);
        seenVersion = getSheet().version();
    }

    /** Asks the others of the coordinating unit to publish it. */
    public String ask() {
        service.askPublication(id, seenVersion);
        notice.say("cycle.draft.done.asked");
        return here();
    }

    /** Publishes it and shows what changed. */
    public String publish() {
        service.publish(id, seenVersion);
        notice.say("cycle.draft.done.published", getSheet().number());
        return "cycle?faces-redirect=true&tab=history&code=" + getSheet().cycle();
    }

    /** Gives it up. */
    public String discard() {
        service.discard(id, seenVersion);
        notice.say("cycle.draft.done.discarded");
        return "cycles?faces-redirect=true";
    }

    /** Puts the chosen file in its place, or stays and lists the file's problems. */
    public String replace() throws IOException {
        if (file == null) {
            throw new RefusedException("cycle.refused.nofile").at("file");
        }
        try (InputStream content = file.getInputStream()) {
            replaced = imports.replace(id, seenVersion, content);
        }
        return replaced.draftId() == 0 ? null : here();
    }

    private String here() {
        return "cycle-draft?faces-redirect=true&id=" + id;
    }

    /** The draft. */
    public CycleDraftSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(id);
        }
        return sheet;
    }

    /** What it says. */
    public CycleDefinition getCall() {
        return getSheet().reading().definition();
    }

    /** What it changes against the revision that holds. */
    public List<CycleDifference> getChanges() {
        if (changes == null) {
            changes = service.changes(id);
        }
        return changes;
    }

    /** What is wrong with the file that was to take its place. */
    public List<CycleProblem> getReplaced() {
        return replaced == null ? List.of() : replaced.reading().problems();
    }

    /** The four steps with what came of them. */
    public List<StepMark> getSteps() {
        return StepMark.of(getSheet().reading(), getSheet().state() == CycleDraftState.PUBLISHED);
    }

    /** Its state; ASKED while a second person is waited for. */
    public String getState() {
        return getSheet().open() && getSheet().asked() != null
                ? "ASKED"
                : getSheet().state().name();
    }

    /** Whose turn it is: me, other or done. */
    public String getTurn() {
        if (!getSheet().open()) return "done";
        boolean mine = getSheet().mine() == (getSheet().asked() == null);
        return mine ? "me" : "other";
    }

    /** The open part; the first one when the address names none. */
    public String getTab() {
        return Arrays.stream(DraftTab.values())
                .map(CycleDraftView::name)
                .filter(name -> name.equals(tabParameter))
                .findFirst()
                .orElse(name(DraftTab.CHANGES));
    }

    /** Links to all parts. */
    public List<CycleView.TabLink> getTabs() {
        return Arrays.stream(DraftTab.values())
                .map(tab -> new CycleView.TabLink(
                        name(tab),
                        tab.count(getCall(), getChanges().size()),
                        name(tab).equals(getTab())))
                .toList();
    }

    private static String name(DraftTab tab) {
        return tab.name().toLowerCase(Locale.ROOT);
    }

    /** The largest file in bytes. */
    public long getLimit() {
        return CycleReader.LARGEST;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
