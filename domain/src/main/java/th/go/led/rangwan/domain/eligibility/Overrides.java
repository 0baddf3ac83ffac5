package th.go.led.rangwan.domain.eligibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The overrides in force for one work in one cycle: of each clause and category the last one, unless it lifts. */
public final class Overrides {
    /** No override at all. */
    public static final Overrides NONE = new Overrides(Map.of());

    private final Map<String, Map<String, GivenOverride>> byCategory;

    private Overrides(Map<String, Map<String, GivenOverride>> byCategory) {
        this.byCategory = byCategory;
    }

    /** Those in force among all acts of the work, given in the order of their making. */
    public static Overrides of(List<ClauseOverride> acts) {
        return upTo(acts, Long.MAX_VALUE);
    }

    /** Those that were in force when {@code last} was the last act. */
    static Overrides upTo(List<ClauseOverride> acts, long last) {
        Map<String, Map<String, GivenOverride>> found = new HashMap<>();
        for (ClauseOverride act : acts) {
            Map<String, GivenOverride> clauses =
                    found.computeIfAbsent(act.place().category(), first -> new HashMap<>());
            if (act.id() <= last && act.lifts()) {
                clauses.remove(act.place().clause());
            } else if (act.id() <= last) {
                clauses.put(act.place().clause(), act.given());
            }
        }
        return new Overrides(found);
    }

    /** The verdicts with what is overridden in them. */
    public List<CategoryVerdict> applied(List<CategoryVerdict> judged) {
        return judged.stream().map(this::applied).toList();
    }

    /** One verdict with what is overridden in it. */
    public CategoryVerdict applied(CategoryVerdict judged) {
        return judged.with(byCategory.getOrDefault(judged.category(), Map.of()));
    }

    /** The one in force for that clause in that category, null when there is none. */
    GivenOverride at(String category, String clause) {
        return byCategory.getOrDefault(category, Map.of()).get(clause);
    }
}
