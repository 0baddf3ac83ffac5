package th.go.led.rangwan.domain.cycle.edit;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.cycle.CycleChange;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/** The department's own weights of all criteria at once. */
final class WeightsForm implements PartForm {
    private static final int WHOLE = 100;

    @Override
    public List<Item> items(CycleDefinition cycle) {
        return List.of(new Item("all", CyclePart.WEIGHTS.label()));
    }

    /** The fields go by place, because a code may hold what no field's name can. */
    @Override
    public List<EditField> fields(CycleDefinition cycle, String code) {
        Fields fields = new Fields();
        for (int i = 0; i < cycle.criteria().size(); i++) {
            CriterionDefinition criterion = cycle.criteria().get(i);
            fields.number(
                    "weight" + i,
                    new Bilingual(
                            criterion.number() + " " + criterion.shortName().th(),
                            criterion.code() + " " + criterion.shortName().en()),
                    criterion.weight());
        }
        return fields.list();
    }

    @Override
    public CycleDefinition saved(CycleDefinition cycle, String code, Typed typed) {
        List<CriterionDefinition> criteria = new ArrayList<>();
        int sum = 0;
        for (int i = 0; i < cycle.criteria().size(); i++) {
            CriterionDefinition old = cycle.criteria().get(i);
            int weight = typed.count("weight" + i, 0, WHOLE);
            sum += weight;
            criteria.add(old.weighing(weight));
        }
        if (sum != WHOLE) throw new RefusedException("cycle.refused.weights", sum).at("weight" + (criteria.size() - 1));
        return CycleChange.of(cycle).criteria(criteria).definition();
    }
}
