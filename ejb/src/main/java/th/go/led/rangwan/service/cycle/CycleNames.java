package th.go.led.rangwan.service.cycle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.service.paper.KnownNames;

/** The short names in the titles, awards and givers of the stored calls; quotations are left out, for they may be wrong. */
@Dependent
class CycleNames implements KnownNames {
    private static final Pattern SHORT_NAME = Pattern.compile("(?<![A-Za-z])[A-Z]{4,10}(?![A-Za-z])");

    @Inject
    private Cycles cycles;

    @Override
    public Set<String> names() {
        return cycles.all().stream()
                .map(Cycle::code)
                .map(cycles::current)
                .flatMap(CycleNames::texts)
                .flatMap(text -> SHORT_NAME.matcher(text).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(CycleDefinition definition) {
        return Stream.of(
                definition.title().en(),
                definition.award().name().en(),
                definition.award().giver().en());
    }
}
