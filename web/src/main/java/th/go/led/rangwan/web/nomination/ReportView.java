package th.go.led.rangwan.web.nomination;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.EquivalenceState;
import th.go.led.rangwan.domain.nomination.EvaluationReport;
import th.go.led.rangwan.domain.nomination.ReportKind;
import th.go.led.rangwan.service.evidence.EvidenceRow;
import th.go.led.rangwan.service.evidence.EvidenceService;
import th.go.led.rangwan.service.evidence.EvidenceSheet;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.nomination.EquivalenceService;
import th.go.led.rangwan.service.nomination.ReportEdit;
import th.go.led.rangwan.service.nomination.ReportService;
import th.go.led.rangwan.service.nomination.ReportSheet;
import th.go.led.rangwan.web.evidence.UploadedPart;
import th.go.led.rangwan.web.shared.Notice;

/** Judges the evaluation report by its parts. */
@Named("report")
@ViewScoped
public class ReportView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PRESENT = "present";
    private static final String ABSENT = "absent";

    @Inject
    private ReportService service;

    @Inject
    private EquivalenceService equivalences;

    @Inject
    private EvidenceService evidence;

    @Inject
    private Caller caller;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private final Map<String, String> found = new LinkedHashMap<>();
    private final Map<String, String> pages = new LinkedHashMap<>();
    private String title;
    private ReportKind kind;
    private long seen;
    private long wish;
    private long seenWish;
    private Long[] items = {};
    private String why = "";
    private String reason = "";
    private transient Part file;
    private transient ReportSheet sheet;
    private transient List<EvidenceRow> choices;

    @PostConstruct
    void read() {
        title = getSheet().title();
        kind = getSheet().kind();
        seen = getSheet().version();
        wish = getSheet().standing() == null ? 0 : getSheet().standing().id();
        seenWish = getSheet().standing() == null ? 0 : getSheet().standing().version();
        for (ReportSheet.Part part : getSheet().parts()) {
            found.put(part.code(), part.present() == null ? "" : part.present() ? PRESENT : ABSENT);
            pages.put(part.code(), part.pages());
        }
    }

    /** The report as stored. */
    public ReportSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(Address.id(id));
        }
        return sheet;
    }

    /** Saves the report and the judgements that were made. */
    public String save() {
        service.judge(new ReportEdit(Address.id(id), seen, title, kind, findings()));
        notice.say("nomination.report.saved");
        return "report?faces-redirect=true&id=" + Address.id(id);
    }

    /** Brings the report as a file, or its new version. */
    public String bring() throws IOException {
        UploadedPart.send(file, sent -> {
            service.bring(Address.id(id), sent);
            return 0;
        });
        return done("nomination.report.brought");
    }

    /** Asks that the chosen evidence stands for the report. */
    public String ask() {
        equivalences.ask(Address.id(id), Set.of(items), why);
        return done("nomination.equivalence.asked");
    }

    /** Accepts the evidence in place of the report. */
    public String accept() {
        equivalences.rule(Address.id(id), wish, seenWish, true, reason);
        return done("nomination.equivalence.accepted");
    }

    /** Refuses it; the parts of the report are needed. */
    public String refuse() {
        equivalences.rule(Address.id(id), wish, seenWish, false, reason);
        return done("nomination.equivalence.refused");
    }

    /** Takes the wish back. */
    public String takeBack() {
        equivalences.takeBack(Address.id(id), wish, seenWish);
        return done("nomination.equivalence.takenBack");
    }

    private String done(String key) {
        notice.say(key);
        return "report?faces-redirect=true&id=" + Address.id(id);
    }

    /** Whether the reader may rule on the wish that waits. */
    public boolean isRuling() {
        return getSheet().mayChange()
                && getSheet().standing() != null
                && getSheet().standing().state() == EquivalenceState.ASKED
                && caller.current().viewer().roles().contains(Role.DIRECTOR);
    }

    /** The evidence that may be asked to stand for the report. */
    public List<EvidenceRow> getChoices() {
        if (choices == null) {
            EvidenceSheet all = evidence.files(Address.id(id));
            choices = Stream.concat(all.used().stream(), all.spare().stream()).toList();
        }
        return choices;
    }

    private Map<String, EvaluationReport.Finding> findings() {
        return found.entrySet().stream()
                .filter(part -> PRESENT.equals(part.getValue()) || ABSENT.equals(part.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        part -> new EvaluationReport.Finding(
                                PRESENT.equals(part.getValue()), pages.get(part.getKey()))));
    }

    /** By the part's code: {@code present}, {@code absent} or empty for not judged. */
    public Map<String, String> getFound() {
        return found;
    }

    /** By the part's code: where it stands. */
    public Map<String, String> getPages() {
        return pages;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public ReportKind getKind() {
        return kind;
    }

    public void setKind(ReportKind kind) {
        this.kind = kind;
    }

    /** Who may have made an evaluation. */
    public ReportKind[] getKinds() {
        return ReportKind.values();
    }

    /** The largest file in bytes. */
    public long getLimit() {
        return StoredFile.BYTE_LIMIT;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Long[] getItems() {
        return items.clone();
    }

    public void setItems(Long[] items) {
        this.items = items.clone();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
