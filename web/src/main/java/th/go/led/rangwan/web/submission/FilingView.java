package th.go.led.rangwan.web.submission;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.submission.FilingMark;
import th.go.led.rangwan.domain.submission.MarkKind;
import th.go.led.rangwan.service.submission.FilingService;
import th.go.led.rangwan.service.submission.FilingSheet;
import th.go.led.rangwan.service.submission.FilingTrackerService;
import th.go.led.rangwan.service.submission.MockPortalService;
import th.go.led.rangwan.web.shared.Handover;
import th.go.led.rangwan.web.shared.Notice;

/**
 * The filing of the nomination that {@code id} of the address names; {@code sitting} names an earlier sitting and
 * {@code box} the box that is shown in full, by its place.
 */
@Named("filing")
@ViewScoped
public class FilingView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int AROUND = 3;

    @Inject
    private FilingTrackerService tracker;

    @Inject
    private FilingService service;

    @Inject
    private MockPortalService portal;

    @Inject
    private Handover handover;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String idParameter;

    @Inject
    @ManagedProperty("#{param.sitting}")
    private transient String sittingParameter;

    @Inject
    @ManagedProperty("#{param.box}")
    private transient String boxParameter;

    private long nominationId;
    private long sittingId;
    private int place;
    private transient FilingSheet sheet;

    private long reader;
    private String differs = "";
    private String breakReason = "";

    @PostConstruct
    void open() {
        nominationId = number(idParameter);
        sittingId = number(sittingParameter);
        place = (int) Math.min(number(boxParameter), Integer.MAX_VALUE);
    }

    /** The filing as it stands. */
    public FilingSheet getSheet() {
        if (sheet == null) {
            sheet = tracker.sheet(nominationId, sittingId, place);
        }
        return sheet;
    }

    /** Begins a sitting at the portal itself. */
    public String file() {
        service.start(nominationId, false, reader);
        return here("");
    }

    /** Begins a rehearsal. */
    public String rehearse() {
        service.start(nominationId, true, reader);
        return here("");
    }

    /** Says that the open box was pasted, and shows the next. */
    public String paste() {
        return mark(MarkKind.PASTED, "");
    }

    /** Says that the open box was read back, and shows the next. */
    public String readBack() {
        return mark(MarkKind.READ_BACK, "");
    }

    /** Says that the open box has to be pasted again. */
    public String takeBack() {
        return mark(MarkKind.TAKEN_BACK, "") + "&box=" + place();
    }

    /** Notes what the portal has different, and stays at the box. */
    public String tellDifference() {
        return mark(MarkKind.DIFFERS, differs.strip()) + "&box=" + place();
    }

    private String mark(MarkKind kind, String words) {
        FilingSheet.BoxLine line = getSheet().open();
        service.mark(getSheet().sitting().id(), new FilingMark.Said(place(), kind, words));
        notice.say("submission.done." + kind, line.box().code());
        return here("");
    }

    private int place() {
        return getSheet().open().box().place();
    }

    /** Gives the sitting up. */
    public String breakOff() {
        service.breakOff(getSheet().sitting().id(), breakReason);
        notice.say("submission.done.brokenOff");
        return here("");
    }

    /** Opens the pretended portal, which is served to this act and no other. */
    public String openPortal() {
        long shown = getSheet().sitting().id();
        portal.open(shown);
        handover.give(MockPortalView.SERVED, shown);
        return "mock-portal?faces-redirect=true&id=" + nominationId;
    }

    private String here(String more) {
        return "filing?faces-redirect=true&id=" + nominationId + more;
    }

    /** The few boxes before the open one. */
    public List<FilingSheet.BoxLine> getBefore() {
        int at = openAt();
        return at < 0 ? List.of() : texts().subList(Math.max(0, at - AROUND), at);
    }

    /** The boxes after the open one; every box when none is open. */
    public List<FilingSheet.BoxLine> getAfter() {
        int at = openAt();
        return at < 0 ? texts() : texts().subList(at + 1, texts().size());
    }

    /** Whether the open box takes a file. */
    public boolean isFileOpen() {
        FilingSheet.BoxLine open = getSheet().open();
        return open != null && open.document() != null && !open.document().link();
    }

    /** Whether {@link #getAfter} is every box, because the open one is none of text. */
    public boolean isWhole() {
        return openAt() < 0;
    }

    /** Links and files, in the order of the portal. */
    public List<FilingSheet.BoxLine> getDocuments() {
        return getSheet().lines().stream()
                .filter(line -> line.document() != null)
                .toList();
    }

    private List<FilingSheet.BoxLine> texts() {
        return getSheet().lines().stream()
                .filter(line -> line.document() == null)
                .toList();
    }

    private int openAt() {
        FilingSheet.BoxLine open = getSheet().open();
        return open == null ? -1 : texts().indexOf(open);
    }

    /** A figure that grows with every mark of the sitting that is shown. */
    public long getChanges() {
        return tracker.changes(getSheet().sitting().id());
    }

    public long getNominationId() {
        return nominationId;
    }

    public long getReader() {
        return reader;
    }

    public void setReader(long reader) {
        this.reader = reader;
    }

    public String getDiffers() {
        return differs;
    }

    public void setDiffers(String differs) {
        this.differs = differs;
    }

    public String getBreakReason() {
        return breakReason;
    }

    public void setBreakReason(String breakReason) {
        this.breakReason = breakReason;
    }

    static long number(String parameter) {
        return parameter != null && parameter.matches("\\d{1,18}") ? Long.parseLong(parameter) : 0;
    }
}
