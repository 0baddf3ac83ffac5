package th.go.led.rangwan.domain.scoring;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.Aggregation;
import th.go.led.rangwan.domain.cycle.ScoringDefinition;
import th.go.led.rangwan.domain.cycle.TieBreak;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * A scoring panel (คณะให้คะแนน) of one cycle. Opened by its chair with the terms of an edition, which are frozen here in
 * figures, their words staying with that edition, which never changes; closed by the chair once all sheets are in; replaced
 * by a later panel when the terms are to change. What it scored is never computed anew by other terms.
 */
@Entity
@Table(name = "scoring_panel")
public class ScoringPanel {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String cycle;

    @Column(name = "panel_number")
    private int number;

    private int revision;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person openedBy;

    private Instant openedAt;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private PanelState state = PanelState.OPEN;

    private Instant stateSince;
    private Instant toldAt;
    private int leastPoints;
    private int mostPoints;

    @Enumerated(EnumType.STRING)
    private Aggregation aggregation;

    private int trimShare;
    private int decimals;

    @Enumerated(EnumType.STRING)
    private RoundingMode rounding;

    private String tieBreaks;

    @ElementCollection
    @CollectionTable(name = "panel_criterion", joinColumns = @JoinColumn(name = "panel_id"))
    @OrderColumn(name = "place")
    private List<PanelCriterion> criteria = new ArrayList<>();

    protected ScoringPanel() {} // JPA

    /** Opens one with the terms of the edition, frozen from now on. */
    public ScoringPanel(Edition edition, PanelTerms terms, Opening opening) {
        ScoringDefinition rule = terms.rule();
        this.cycle = edition.cycle();
        this.number = edition.number();
        this.revision = edition.revision();
        this.openedBy = opening.by();
        this.openedAt = opening.at();
        this.dueOn = opening.dueOn();
        this.stateSince = opening.at();
        this.leastPoints = rule.least();
        this.mostPoints = rule.most();
        this.aggregation = rule.aggregation();
        this.trimShare = rule.trim();
        this.decimals = rule.decimals();
        this.rounding = rule.rounding();
        this.tieBreaks = rule.tieBreaks().stream()
                .map(tie -> tie.by() + " " + tie.criterion())
                .map(String::strip)
                .collect(Collectors.joining("\n"));
        terms.weights().forEach((criterion, weight) -> criteria.add(new PanelCriterion(criterion, weight)));
    }

    /**
     * Which panel it is.
     *
     * @param number of the panel in its cycle, counted from 1
     * @param revision of the call whose criteria and rubrics it scores by
     */
    public record Edition(String cycle, int number, int revision) {}

    /** Who opens it and when; {@code dueOn} is the day in Bangkok by which sheets are wanted, null for none. */
    public record Opening(Person by, Instant at, LocalDate dueOn) {}

    /** Refuses scores, declarations and invitations unless it is open. */
    public void requireOpen() {
        if (state != PanelState.OPEN) {
            throw new RefusedException("scoring.refused.panel." + state);
        }
    }

    /** The chair closes it; refused when it is not open. */
    public void close(Instant at) {
        become(PanelState.CLOSED, at);
    }

    /** A later panel takes its place. */
    public void replace(Instant at) {
        become(PanelState.REPLACED, at);
    }

    private void become(PanelState next, Instant at) {
        if (!state.mayBecome(next)) {
            throw new RefusedException("scoring.refused.panel." + state);
        }
        this.state = next;
        this.stateSince = at;
    }

    /** Notes that the chair is told that all scores are in; false when that was done before. */
    public boolean tell(Instant at) {
        if (toldAt != null) {
            return false;
        }
        this.toldAt = at;
        return true;
    }

    /** The frozen terms; one taken over from the time before panels has the weights of its edition. */
    public PanelTerms terms(PanelTerms edition) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        criteria.forEach(criterion -> weights.put(criterion.criterion(), criterion.weight()));
        return new PanelTerms(
                weights.isEmpty() ? edition.weights() : weights,
                new ScoringDefinition(
                        leastPoints, mostPoints, aggregation, trimShare, decimals, rounding, frozenTieBreaks()));
    }

    private List<TieBreak> frozenTieBreaks() {
        return Stream.of(tieBreaks.split("\n", -1))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(" ", 2))
                .map(words -> new TieBreak(TieBreak.By.valueOf(words[0]), words.length == 2 ? words[1] : ""))
                .toList();
    }

    /** As tasks and the trail name it. */
    public String subject() {
        return "panel:" + id;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String cycle() {
        return cycle;
    }

    public int number() {
        return number;
    }

    public int revision() {
        return revision;
    }

    /** Who opened it; null for one taken over from the time before panels. */
    public Person openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public PanelState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }
}
