package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;

/** Papers that lie at a step of their route for information. */
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
        CallerSheet who = caller.current();
        List<RouteStep> steps = routes.toKnow(who.viewer());
        papers.ready(steps);
        return steps.stream()
                .flatMap(
                        step -> StepRows.capacities(step, who).stream().limit(1).map(capacity -> row(step, capacity)))
                .toList();
    }

    @Override
    public void acknowledge(InformationRow row) {
        CallerSheet who = caller.current();
        RouteStep step = routes.toKnow(who.viewer()).stream()
                .filter(one -> row.key().equals(KEY + one.id()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        String capacity = StepRows.capacities(step, who).get(0).key();
        answers.answer(step.paper(), new StepAnswer(step.id(), "", capacity));
    }

    private InformationRow row(RouteStep step, CapacityChoice capacity) {
        RoutedPaper paper = papers.paper(step);
        Person from = step.addedBy() == null ? paper.writer() : step.addedBy();
        return new InformationRow(
                KEY + step.id(),
                paper.title(),
                step.wanted(),
                new Bilingual(from.nameTh(), from.nameEn()),
                step.since(),
                papers.of(step.paper()).page(step),
                capacity.line());
    }
}
