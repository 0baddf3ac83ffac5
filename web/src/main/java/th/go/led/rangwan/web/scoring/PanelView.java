package th.go.led.rangwan.web.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.cycle.TieBreak;
import th.go.led.rangwan.service.scoring.PanelBoard;
import th.go.led.rangwan.service.scoring.PanelService;
import th.go.led.rangwan.service.scoring.ScorerSheet;
import th.go.led.rangwan.web.shared.Wording;

/** A panel: {@code cycle} and {@code panel} of the address say which, {@code work} which work is looked at closely. */
@Named("panel")
@RequestScoped
public class PanelView {
    @Inject
    private PanelService service;

    @Inject
    @ManagedProperty("#{param.cycle}")
    private String cycle;

    @Inject
    @ManagedProperty("#{param.panel}")
    private String number;

    @Inject
    @ManagedProperty("#{param.work}")
    private String work;

    private PanelBoard board;
    private List<ScorerSheet> sheets;

    /** The widest difference between scorers: of which work and criterion, and how far. */
    public record Widest(PanelBoard.Line line, CriterionDefinition criterion, BigDecimal deviation) {}

    public String getCycle() {
        return PanelAddress.cycle(cycle);
    }

    /** The panel as the person may see it. */
    public PanelBoard getBoard() {
        if (board == null) {
            board = service.board(getCycle(), PanelAddress.number(number));
        }
        return board;
    }

    /** The work that is looked at closely; null while no figures may be shown. */
    public PanelBoard.Line getChosen() {
        return getBoard().chosen(PanelAddress.id(work));
    }

    /** The sheets of that work. */
    public List<ScorerSheet> getSheets() {
        if (sheets == null) {
            sheets = service.sheets(
                    getCycle(), getBoard().panel().number(), getChosen().nominationId());
        }
        return sheets;
    }

    /** The points of a sheet for that criterion, null for an abstention. */
    public ScorerSheet.Given given(ScorerSheet sheet, CriterionDefinition criterion) {
        return sheet.scores().get(criterion.code());
    }

    /** How many pieces of evidence and answers the scores of that criterion point to. */
    public long proofs(CriterionDefinition criterion) {
        return getSheets().stream()
                .map(sheet -> given(sheet, criterion))
                .flatMap(given -> given == null ? Stream.empty() : given.proofs().stream())
                .distinct()
                .count();
    }

    /** The style classes of a figure on the panel's scale. */
    public String heat(BigDecimal figure) {
        return Heat.of(getBoard().panel().rule(), figure);
    }

    /** How a work came behind the one above it, in words. */
    public String tie(PanelBoard.Tie tie) {
        String before = Wording.bi(tie.before());
        if (tie.by() == null) {
            return Wording.text("scoring.tie.shared", before);
        }
        return Wording.said("scoring.tie.parted", List.of(before, by(tie.by()), tie.own(), tie.other()));
    }

    /** What decides between equal scores, in words. */
    public String by(TieBreak tie) {
        return tie.by() == TieBreak.By.CRITERION
                ? getBoard().criteria().stream()
                        .filter(criterion -> criterion.code().equals(tie.criterion()))
                        .map(criterion -> Wording.bi(criterion.shortName()))
                        .findFirst()
                        .orElse(tie.criterion())
                : Wording.of(Wording.language(), "scoring.tie." + tie.by(), List.of());
    }

    /** Where the scorers differ most; null while they agree or nothing may be shown. */
    public Widest getWidest() {
        return getBoard().works().stream()
                .filter(PanelBoard.Line::told)
                .flatMap(line -> getBoard().criteria().stream()
                        .map(criterion -> new Widest(
                                line,
                                criterion,
                                line.result().criteria().get(criterion.code()).deviation())))
                .max(Comparator.comparing(Widest::deviation))
                .filter(widest -> widest.deviation().signum() > 0)
                .orElse(null);
    }

    /** The chosen work as a picture, against the mean of all works where the person may see them all. */
    public Radar getRadar() {
        return Radar.of(
                getBoard().panel().rule().most(),
                getBoard().criteria().stream().map(this::axis).toList());
    }

    private Radar.Axis axis(CriterionDefinition criterion) {
        return new Radar.Axis(
                Wording.bi(criterion.shortName()),
                getChosen().result().criteria().get(criterion.code()).result().doubleValue(),
                getBoard().ordered() && told().size() > 1
                        ? Double.valueOf(told().stream()
                                .mapToDouble(line -> line.result()
                                        .criteria()
                                        .get(criterion.code())
                                        .result()
                                        .doubleValue())
                                .average()
                                .orElse(0))
                        : null);
    }

    private List<PanelBoard.Line> told() {
        return getBoard().works().stream().filter(PanelBoard.Line::told).toList();
    }

    /** How far the scorers are apart, work by work. */
    public SpreadPlot getPlot() {
        return SpreadPlot.of(told().stream()
                .map(line -> new SpreadPlot.Work(
                        Wording.bi(line.title()), line.result().totals(), line.totals()))
                .toList());
    }
}
