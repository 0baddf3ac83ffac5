package th.go.led.rangwan.domain.cycle.edit;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.shared.Bilingual;

/** The forms of a definition. What is saved is a new definition; the one at hand stays as it is. */
public final class CycleForms {
    private static final Map<CyclePart, PartForm> FORMS = new EnumMap<>(Map.ofEntries(
            Map.entry(CyclePart.CYCLE, new HeadForm()),
            Map.entry(CyclePart.DEADLINE, new DeadlineForm()),
            Map.entry(CyclePart.EVENT, new EventForm()),
            Map.entry(CyclePart.CATEGORY, new CategoryForm()),
            Map.entry(CyclePart.CLAUSE, new ClauseForm()),
            Map.entry(CyclePart.CRITERION, new CriterionForm()),
            Map.entry(CyclePart.WEIGHTS, new WeightsForm()),
            Map.entry(CyclePart.SCORING, new ScoringForm()),
            Map.entry(CyclePart.QUESTIONS, new QuestionSetForm()),
            Map.entry(CyclePart.QUESTION, new QuestionForm()),
            Map.entry(CyclePart.DOCUMENT, new DocumentForm()),
            Map.entry(CyclePart.EXAMPLE, new ExampleForm())));

    private CycleForms() {}

    /** The codes and names of what may be changed in that part, in its order; empty when the definition has none. */
    public static Map<String, Bilingual> items(CycleDefinition cycle, CyclePart part) {
        Map<String, Bilingual> items = new LinkedHashMap<>();
        FORMS.get(part).items(cycle).forEach(item -> items.put(item.code(), item.name()));
        return items;
    }

    /** The fields of one item with what stands in them now; not found for an unknown code. */
    public static List<EditField> fields(CycleDefinition cycle, CyclePart part, String code) {
        return FORMS.get(part).fields(cycle, code);
    }

    /**
     * The definition with one item as typed.
     *
     * @throws th.go.led.rangwan.domain.shared.RefusedException at the field that cannot be used:
     *     {@code cycle.refused.text.empty}, {@code cycle.refused.text.long}, {@code cycle.refused.number},
     *     {@code cycle.refused.weights}, {@code cycle.refused.trim}, {@code cycle.refused.rubric}, {@code cycle.refused.offset}, {@code cycle.refused.choice},
     *     {@code cycle.refused.eventTimes}, {@code cycle.refused.deadlineOrder} or what the readers of dates and times refuse
     */
    public static CycleDefinition saved(CycleDefinition cycle, CyclePart part, String code, Typed typed) {
        return FORMS.get(part).saved(cycle, code, typed);
    }
}
