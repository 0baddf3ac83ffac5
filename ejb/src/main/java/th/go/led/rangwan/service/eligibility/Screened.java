package th.go.led.rangwan.service.eligibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.eligibility.Screening;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.initiative.InitiativeFacts;

/** What a call says to a work as it stands now: computed from its facts, with what directors have overridden. */
@Dependent
public class Screened {
    @Inject
    private InitiativeFacts facts;

    @Inject
    private ScreeningBook book;

    /** The verdict that counts in every category. */
    public List<CategoryVerdict> all(CycleDefinition call, long work) {
        return book.overrides(work, call.code()).applied(Screening.of(call, facts.facts(work, call.code())));
    }

    /** The verdict that counts in one category; not found when the call has none of that code. */
    public CategoryVerdict in(CycleDefinition call, long work, String category) {
        if (call.category(category).isEmpty()) {
            throw new NotFoundException();
        }
        return book.overrides(work, call.code()).applied(Screening.of(call, facts.facts(work, call.code()), category));
    }
}
