package th.go.led.rangwan.domain.paper;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.Shortened;

/**
 * What the reader proposes for a paper, open until a person confirms it, corrects it or says that it is not so. What the
 * reader found never changes; the last word of a person holds.
 */
@Entity
@Table(name = "paper_proposal")
public class PaperProposal {
    /** The longest value in characters, the longest that a call's document takes. */
    public static final int LONGEST = 4000;

    private static final int LONGEST_DETAIL = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private IncomingPaper paper;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    private String number;
    private String found;
    private String detail;
    private int placeStart;
    private int placeEnd;

    @ElementCollection
    @CollectionTable(name = "paper_proposal_reading", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "ordinal")
    private List<ProposedReading> readings = new ArrayList<>();

    private boolean unreadable;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.OPEN;

    private String own = "";

    @ManyToOne(fetch = FetchType.LAZY)
    private Person decidedBy;

    private Instant decidedAt;

    protected PaperProposal() {} // JPA

    /** Proposes a finding of that paper, at that position of its list. */
    public PaperProposal(IncomingPaper paper, int ordinal, Finding finding) {
        this.paper = paper;
        this.ordinal = ordinal;
        this.kind = finding.kind();
        this.number = finding.number();
        this.found = Shortened.to(finding.value(), LONGEST);
        this.detail = Shortened.to(finding.detail(), LONGEST_DETAIL);
        this.placeStart = finding.place().start();
        this.placeEnd = finding.place().end();
    }

    /** Proposes a contradiction of that paper. */
    public PaperProposal(IncomingPaper paper, int ordinal, FoundContradiction contradiction) {
        this.paper = paper;
        this.ordinal = ordinal;
        this.kind = FindingKind.CONTRADICTION;
        this.number = contradiction.code();
        this.found = Shortened.to(contradiction.title().th(), LONGEST);
        this.detail = Shortened.to(contradiction.title().en(), LONGEST_DETAIL);
        this.unreadable = contradiction.unreadable();
        contradiction.readings().forEach(reading -> readings.add(new ProposedReading(reading)));
        readings.stream()
                .flatMap(reading -> reading.places().stream())
                .findFirst()
                .ifPresent(place -> {
                    this.placeStart = place.start();
                    this.placeEnd = place.end();
                });
    }

    /** It is as the reader found it. */
    public void confirm(Person by, Instant at) {
        become(ProposalState.CONFIRMED, "", by, at);
    }

    /**
     * It is otherwise.
     *
     * @throws RefusedException {@code paper.refused.own} at the field {@code own} without a value or with one that is too
     *     long, or as {@link OwnValue} says; {@code paper.refused.correction} for a contradiction, which has no value of its
     *     own
     */
    public void correct(String value, Person by, Instant at) {
        if (kind == FindingKind.CONTRADICTION) throw new RefusedException("paper.refused.correction").at("own");
        String clean = SourceText.clean(value == null ? "" : value);
        if (clean.isEmpty() || clean.length() > LONGEST) {
            throw new RefusedException("paper.refused.own", "%,d".formatted(LONGEST)).at("own");
        }
        become(ProposalState.CORRECTED, OwnValue.of(kind, clean), by, at);
    }

    /** It is not so. */
    public void reject(Person by, Instant at) {
        become(ProposalState.REJECTED, "", by, at);
    }

    private void become(ProposalState next, String value, Person by, Instant at) {
        state = next;
        own = value;
        decidedBy = by;
        decidedAt = at;
    }

    public Long id() {
        return id;
    }

    public IncomingPaper paper() {
        return paper;
    }

    /** Its position among the paper's proposals, counted from 0. */
    public int ordinal() {
        return ordinal;
    }

    public FindingKind kind() {
        return kind;
    }

    /** Its number or code; empty for kinds without one. */
    public String number() {
        return number;
    }

    /** What the reader found. */
    public String found() {
        return found;
    }

    /** What belongs to it, see {@link Finding}. */
    public String detail() {
        return detail;
    }

    /** Where it stands. */
    public Span place() {
        return new Span(placeStart, placeEnd);
    }

    /** The readings of a contradiction; empty for every other kind. */
    public List<ProposedReading> readings() {
        return List.copyOf(readings);
    }

    /** The title of a contradiction. */
    public Bilingual title() {
        return new Bilingual(found, detail.isEmpty() ? found : detail);
    }

    /** Whether "cannot be read" is a lawful settlement of the contradiction. */
    public boolean unreadable() {
        return unreadable;
    }

    public ProposalState state() {
        return state;
    }

    /** What holds: the person's own value, or what was found. */
    public String value() {
        return state == ProposalState.CORRECTED ? own : found;
    }

    /** Who said something about it last; null while nobody has. */
    public Person decidedBy() {
        return decidedBy;
    }

    /** When; null while nobody has. */
    public Instant decidedAt() {
        return decidedAt;
    }
}
