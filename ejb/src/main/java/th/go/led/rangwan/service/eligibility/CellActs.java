package th.go.led.rangwan.service.eligibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.ClauseDefinition;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.eligibility.ClauseOverride;
import th.go.led.rangwan.domain.eligibility.GoDecision;
import th.go.led.rangwan.domain.eligibility.MissingFact;
import th.go.led.rangwan.domain.eligibility.RulingRequest;
import th.go.led.rangwan.domain.eligibility.RulingState;
import th.go.led.rangwan.domain.eligibility.UsedFact;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.task.TaskBook;

/** Reads what people have done about one cell: overrides, requests for rulings, the word before drafting. */
@Dependent
class CellActs {
    @Inject
    private ScreeningBook book;

    @Inject
    private TaskBook tasks;

    List<OverrideRow> overrides(CycleDefinition call, long work, String category) {
        List<ClauseOverride> acts = book.overrides(List.of(work), call.code()).getOrDefault(work, List.of());
        return acts.stream()
                .filter(act -> act.place().category().equals(category))
                .sorted((one, other) -> Long.compare(other.id(), one.id()))
                .map(act -> OverrideRow.of(
                        call.clause(act.place().clause())
                                .map(ClauseDefinition::title)
                                .orElse(Bilingual.same(act.place().clause())),
                        act))
                .toList();
    }

    /** What people rule on in this category, as far as its clauses need it. */
    List<RulingMatter> matters(CycleDefinition call, Initiative work, CategoryVerdict judged) {
        Map<String, UsedFact> used = judged.clauses().stream()
                .flatMap(clause -> clause.facts().stream())
                .collect(Collectors.toMap(UsedFact::code, fact -> fact, (one, same) -> one));
        Set<String> missing = judged.clauses().stream()
                .flatMap(clause -> clause.missing().stream())
                .map(MissingFact::code)
                .collect(Collectors.toSet());
        Map<String, RulingRequest> waiting = waiting(work, call.code());
        return AskedFact.of(call).stream()
                .filter(asked -> asked.kind().ruling())
                .filter(asked -> missing.contains(asked.code()) || used.containsKey(asked.code()))
                .map(asked -> new RulingMatter(
                        asked.code(),
                        asked.label(),
                        Optional.ofNullable(used.get(asked.code()))
                                .map(UsedFact::value)
                                .orElse(null),
                        Optional.ofNullable(waiting.get(asked.code()))
                                .map(RulingMatter.Waiting::of)
                                .orElse(null)))
                .toList();
    }

    ScreeningCell.Go go(CycleDefinition call, Initiative work, CategoryVerdict judged) {
        Optional<GoDecision> last = book.lastWord(work.id(), call.code(), judged.category());
        return new ScreeningCell.Go(
                last.map(GoDecision::given).orElse(null),
                last.filter(word -> word.opens(judged.verdict())).isPresent(),
                last.filter(word -> word.worsened(judged.verdict())).isPresent(),
                tasks.waits(GoService.subject(work.id(), call.code(), judged.category()), GoService.TASK));
    }

    private Map<String, RulingRequest> waiting(Initiative work, String cycle) {
        Stream<RulingRequest> requests =
                book.requests(List.of(work.id()), cycle).values().stream().flatMap(Collection::stream);
        return requests.filter(request -> request.state() == RulingState.ASKED)
                .collect(Collectors.toMap(
                        request -> request.matter().code(), request -> request, (earlier, later) -> later));
    }
}
