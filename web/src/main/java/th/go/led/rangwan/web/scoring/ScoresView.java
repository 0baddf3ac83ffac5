package th.go.led.rangwan.web.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
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
    private static final List<Integer> HEAT = List.of(50, 65, 73, 82);

    @Inject
    private ScoringService service;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private ScoringSheet sheet;

    /** The nomination's id; 0 when the address names none, which is never found. */
    public long getId() {
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
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

    /** The style class of a mean: five steps, the figure always printed. */
    public String heat(BigDecimal mean) {
        long step = HEAT.stream()
                .filter(from -> mean.compareTo(BigDecimal.valueOf(from)) >= 0)
                .count();
        return "h h" + (step + 1);
    }

    /** The criterion about which the scorers differ most; null while they agree or fewer than two gave points. */
    public CriterionDefinition getWidest() {
        return getSheet().criteria().stream()
                .max(Comparator.comparing(criterion -> spread(criterion).deviation()))
                .filter(criterion -> spread(criterion).deviation().signum() > 0)
                .orElse(null);
    }

    /** The means as a picture, and the person's own points beside them; null while there are none to show. */
    public Radar getRadar() {
        if (getSheet().hidden() || getSheet().result().totals().count() == 0) {
            return null;
        }
        return Radar.of(getSheet().criteria().stream().map(this::axis).toList());
    }

    private Radar.Axis axis(CriterionDefinition criterion) {
        ScorerSheet mine = getSheet().mine();
        Double own = mine == null || mine.abstains()
                ? null
                : Double.valueOf(given(mine, criterion).points());
        return new Radar.Axis(
                criterion.shortName().in(Wording.language()),
                spread(criterion).mean().doubleValue(),
                own);
    }
}
