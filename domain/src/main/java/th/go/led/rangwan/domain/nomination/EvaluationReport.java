package th.go.led.rangwan.domain.nomination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.EvidencePurpose;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * The evaluation report of a nomination (ข้อ ๔.๑): named, made inside or outside the department, and judged part by
 * part. The parts are those of the call; a part that nobody has judged is neither present nor absent.
 */
@Entity
@Table(name = "evaluation_report")
public class EvaluationReport {
    private static final Pattern PAGES = Pattern.compile("\\d{1,4}([-–]\\d{1,4})?(, ?\\d{1,4}([-–]\\d{1,4})?)*");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Nomination nomination;

    private String title = "";

    @Enumerated(EnumType.STRING)
    private ReportKind kind = ReportKind.INTERNAL;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private EvidenceItem file;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "evaluation_report_part", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "part")
    private Map<String, PartJudgement> parts = new HashMap<>();

    protected EvaluationReport() {} // JPA

    /** The report that the nomination still needs. */
    public EvaluationReport(Nomination nomination) {
        this.nomination = nomination;
    }

    /** Names the report and says who made it. */
    public void describe(String newTitle, ReportKind newKind) {
        this.title = newTitle.strip();
        this.kind = newKind;
    }

    /** Says which item of evidence holds the report; it then takes no place among those that the judges see. */
    public void holdIn(EvidenceItem item) {
        item.serve(EvidencePurpose.REPORT);
        this.file = item;
    }

    /**
     * Judges one part; an unchanged judgement keeps its person and time.
     *
     * @param finding with pages such as {@code 4-9, 12}; refused at the field {@code pages-<part>} when it is present
     *     and these are missing or no page numbers
     */
    public void judge(String part, Finding finding, Person by, Instant at) {
        String pages = finding.present() ? finding.pages().strip() : "";
        if (finding.present() && !PAGES.matcher(pages).matches()) {
            throw new RefusedException("nomination.refused.pages").at("pages-" + part);
        }
        PartJudgement before = parts.get(part);
        if (before == null || !before.says(finding.present(), pages)) {
            parts.put(part, new PartJudgement(finding.present(), pages, by, at));
        }
    }

    /** Whether a part is there, and on which pages. */
    public record Finding(boolean present, String pages) {}

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Nomination nomination() {
        return nomination;
    }

    public String title() {
        return title;
    }

    /** The item of evidence that holds it; null while none does. */
    public EvidenceItem file() {
        return file;
    }

    public ReportKind kind() {
        return kind;
    }

    /** The judgements by the code of the part. */
    public Map<String, PartJudgement> parts() {
        return Map.copyOf(parts);
    }

    /** How many parts are present. */
    public int present() {
        return (int) parts.values().stream().filter(PartJudgement::present).count();
    }
}
