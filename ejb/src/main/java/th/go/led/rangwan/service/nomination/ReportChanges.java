package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.nomination.CategoryAct;
import th.go.led.rangwan.domain.nomination.EvaluationReport;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.PartJudgement;
import th.go.led.rangwan.domain.shared.Bilingual;

/** Parts of the evaluation report that were judged anew, and what was done with the category. */
@ApplicationScoped
public class ReportChanges implements ChangeSource {
    @Inject
    private Answers answers;

    @Inject
    private CategoryActs categories;

    @Override
    public List<DossierChange> since(Nomination nomination, CycleDefinition call, Instant since) {
        List<DossierChange> changes = new ArrayList<>();
        call.document(ReportService.DOCUMENT).ifPresent(asked -> {
            EvaluationReport report = answers.report(nomination);
            asked.parts().stream()
                    .filter(part -> judgedAfter(report.parts().get(part.code()), since))
                    .map(part -> judged(nomination, part.name(), report.parts().get(part.code())))
                    .forEach(changes::add);
        });
        categories.of(nomination).stream()
                .filter(act -> act.doneAt().isAfter(since))
                .map(act -> chosen(nomination, act))
                .forEach(changes::add);
        return changes;
    }

    private static boolean judgedAfter(PartJudgement judged, Instant since) {
        return judged != null && judged.judgedAt().isAfter(since);
    }

    private static DossierChange judged(Nomination nomination, Bilingual part, PartJudgement judged) {
        return DossierChange.told(
                Shortfall.Topic.REPORT,
                judged.present()
                        ? Shortfall.Words.of("nomination.since.part", part, judged.pages())
                        : Shortfall.Words.of("nomination.since.part.absent", part),
                judged.judgedAt(),
                new Bilingual(judged.judgedBy().nameTh(), judged.judgedBy().nameEn()),
                new Shortfall.Spot("report.xhtml?id=" + nomination.id(), ""));
    }

    private static DossierChange chosen(Nomination nomination, CategoryAct act) {
        return DossierChange.told(
                Shortfall.Topic.CATEGORY,
                Shortfall.Words.of(
                        "nomination.since.category." + act.kind(), act.entry().category()),
                act.doneAt(),
                new Bilingual(act.doneBy().nameTh(), act.doneBy().nameEn()),
                new Shortfall.Spot("category.xhtml?id=" + nomination.id(), ""));
    }
}
