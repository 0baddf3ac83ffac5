package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.identity.Caller;

/** Papers whose route lays them before somebody for information. */
@ApplicationScoped
public class StepsToKnow implements InformationSource {
    private static final String KEY = "step:";

    @Inject
    private Routes routes;

    @Inject
    private PapersOnRoute papers;

    @Inject
    private StepAnswerService answers;

    @Inject
    private Caller caller;

    @Override
    public List<InformationRow> waiting() {
        return routes.toKnow(caller.current().viewer()).stream()
                .flatMap(step -> first(step).map(capacity -> row(step, capacity)).stream())
                .toList();
    }

    @Override
    public void acknowledge(InformationRow row) {
        long id = Long.parseLong(row.key().substring(KEY.length()));
        routes.toKnow(caller.current().viewer()).stream()
                .filter(step -> step.is(id))
                .findFirst()
                .ifPresent(step -> answers.answer(
                        step.paper(),
                        new StepAnswer(id, "", first(step).orElseThrow().key())));
    }

    private Optional<CapacityChoice> first(RouteStep step) {
        return StepRows.capacities(step, caller.current()).stream().findFirst();
    }

    private InformationRow row(RouteStep step, CapacityChoice capacity) {
        RoutedPaper paper = papers.paper(step);
        Bilingual from = step.addedBy() == null
                ? new Bilingual(paper.writer().nameTh(), paper.writer().nameEn())
                : new Bilingual(step.addedBy().nameTh(), step.addedBy().nameEn());
        return new InformationRow(
                KEY + step.id(),
                paper.title(),
                step.wanted(),
                from,
                step.since(),
                papers.of(step.paper()).page(step),
                capacity.line());
    }
}
