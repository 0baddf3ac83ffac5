package th.go.led.rangwan.web.nomination;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.nomination.EvaluationReport;
import th.go.led.rangwan.domain.nomination.ReportKind;
import th.go.led.rangwan.service.nomination.ReportEdit;
import th.go.led.rangwan.service.nomination.ReportService;
import th.go.led.rangwan.service.nomination.ReportSheet;
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
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private final Map<String, String> found = new LinkedHashMap<>();
    private final Map<String, String> pages = new LinkedHashMap<>();
    private String title;
    private ReportKind kind;
    private long seen;
    private transient ReportSheet sheet;

    @PostConstruct
    void read() {
        title = getSheet().title();
        kind = getSheet().kind();
        seen = getSheet().version();
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
}
