package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.ServedTarget;
import th.go.led.rangwan.domain.rule.Fact;

/** Gathers what is recorded of a work, for use cases that have checked the right to read it. */
@Dependent
public class WorkSummaries {
    private static final String STARTED_ON = "started.on";

    @Inject
    private WorkRecords records;

    @Inject
    private InitiativeFacts facts;

    /** Everything recorded of the work. */
    public WorkSummary of(Initiative work) {
        List<Long> one = List.of(work.id());
        return new WorkSummary(
                work,
                facts.facts(work.id(), "")
                        .find(STARTED_ON)
                        .map(Fact::value)
                        .filter(day -> !day.isBlank())
                        .map(LocalDate::parse)
                        .orElse(null),
                records.targets(one).stream().map(ServedTarget::code).toList(),
                records.partners(one),
                records.indicators(one));
    }
}
