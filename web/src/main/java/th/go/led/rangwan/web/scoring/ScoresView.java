package th.go.led.rangwan.web.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.scoring.Spread;
import th.go.led.rangwan.service.scoring.ScorerSheet;
import th.go.led.rangwan.service.scoring.ScoringService;
import th.go.led.rangwan.service.scoring.ScoringSheet;
import th.go.led.rangwan.web.shared.Wording;

/** The scores of the nomination at hand, as far as the person may see them. */
@Named("scores")
@RequestScoped
public class ScoresView {
    @Inject
    private ScoringService service;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private ScoringSheet sheet;

    /** The nomination's id; 0 when the address names none, which is never found. */
    public long getId() {
        return PanelAddress.id(id);
    }

    /** The scoring as the person may see it. */
    public ScoringSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(getId());
        }
        return sheet;
    }

    /** What the scores for that criterion come to. */
    public Spread spread(CriterionDefinition criterion) {
        return getSheet().result().criteria().get(criterion.code());
    }

    /** The person's points for that criterion, null for an abstention. */
    public ScorerSheet.Given given(ScorerSheet scorer, CriterionDefinition criterion) {
        return scorer.scores().get(criterion.code());
    }

    /** The style classes of a figure on the panel's scale. */
    public String heat(BigDecimal figure) {
        return Heat.of(getSheet().panel().rule(), figure);
    }

    /** The criterion about which the scorers differ most; null while they agree or fewer than two gave points. */
    public CriterionDefinition getWidest() {
        return getSheet().criteria().stream()
                .max(Comparator.comparing(criterion -> spread(criterion).deviation()))
                .filter(criterion -> spread(criterion).deviation().signum() > 0)
                .orElse(null);
    }

    /** The scores as a picture, and the person's own points beside them; null while there are none to show. */
    public Radar getRadar() {
        return getSheet().told()
                ? Radar.of(
                        getSheet().panel().rule().most(),
                        getSheet().criteria().stream().map(this::axis).toList())
                : null;
    }

    private Radar.Axis axis(CriterionDefinition criterion) {
        ScorerSheet mine = getSheet().mine();
        Double own = mine == null || mine.abstains()
                ? null
                : Double.valueOf(given(mine, criterion).points());
        return new Radar.Axis(
                criterion.shortName().in(Wording.language()),
                spread(criterion).result().doubleValue(),
                own);
    }
}
