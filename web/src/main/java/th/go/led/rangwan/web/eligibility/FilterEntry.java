package th.go.led.rangwan.web.eligibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import th.go.led.rangwan.domain.eligibility.GoVerdict;
import th.go.led.rangwan.domain.eligibility.ScreeningState;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.service.eligibility.ScreeningFilter;

/** The filter of the grid as its address names it; what it does not know filters nothing. */
@Named("screeningFilter")
@RequestScoped
public class FilterEntry {
    @Inject
    @ManagedProperty("#{param.unit}")
    private String unit;

    @Inject
    @ManagedProperty("#{param.in}")
    private String category;

    @Inject
    @ManagedProperty("#{param.verdict}")
    private String verdict;

    @Inject
    @ManagedProperty("#{param.state}")
    private String state;

    @Inject
    @ManagedProperty("#{param.go}")
    private String word;

    @Inject
    @ManagedProperty("#{param.after}")
    private String after;

    /** The filter. */
    public ScreeningFilter getFilter() {
        return new ScreeningFilter(
                Place.id(unit),
                category == null ? "" : category,
                one(Verdict.values(), verdict),
                one(ScreeningState.values(), state),
                one(GoVerdict.values(), word));
    }

    /** The id after which the page begins, 0 for the first. */
    public long getAfter() {
        return Place.id(after);
    }

    /** The filter as the end of an address, for links that keep it. */
    public String getQuery() {
        ScreeningFilter filter = getFilter();
        StringBuilder query = new StringBuilder();
        append(query, "unit", filter.unitId() == 0 ? null : filter.unitId());
        append(query, "in", filter.category().matches("[A-Za-z0-9._-]+") ? filter.category() : null);
        append(query, "verdict", filter.verdict());
        append(query, "state", filter.state());
        append(query, "go", filter.go());
        return query.toString();
    }

    /** The verdicts to choose from, the best first. */
    public List<Verdict> getVerdicts() {
        return List.of(Verdict.PASS, Verdict.CANNOT_TELL, Verdict.FAIL);
    }

    /** The states of a check to choose from. */
    public List<ScreeningState> getStates() {
        return List.of(ScreeningState.values());
    }

    /** The words of a director to choose from. */
    public List<GoVerdict> getWords() {
        return List.of(GoVerdict.values());
    }

    private static void append(StringBuilder query, String name, Object value) {
        if (value != null) {
            query.append('&').append(name).append('=').append(value);
        }
    }

    private static <T extends Enum<T>> T one(T[] all, String name) {
        return Arrays.stream(all)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
