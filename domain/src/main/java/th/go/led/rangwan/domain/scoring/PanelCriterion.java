package th.go.led.rangwan.domain.scoring;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** A criterion with the weight that a panel was opened with. */
@Embeddable
public class PanelCriterion implements Serializable {
    private static final long serialVersionUID = 1L;

    private String criterion;
    private int weight;

    protected PanelCriterion() {} // JPA

    PanelCriterion(String criterion, int weight) {
        this.criterion = criterion;
        this.weight = weight;
    }

    String criterion() {
        return criterion;
    }

    int weight() {
        return weight;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PanelCriterion that && criterion.equals(that.criterion) && weight == that.weight;
    }

    @Override
    public int hashCode() {
        return Objects.hash(criterion, weight);
    }
}
