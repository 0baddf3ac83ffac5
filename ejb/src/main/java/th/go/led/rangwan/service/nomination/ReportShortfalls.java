package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.cycle.DocumentDefinition;
import th.go.led.rangwan.domain.cycle.DocumentForce;
import th.go.led.rangwan.domain.cycle.DocumentPart;
import th.go.led.rangwan.domain.nomination.EvaluationReport;
import th.go.led.rangwan.domain.nomination.PartJudgement;

/** Which parts the evaluation report lacks, or that nobody has judged. */
@ApplicationScoped
public class ReportShortfalls implements ShortfallSource {
    @Inject
    private Answers answers;

    @Override
    public List<Shortfall> of(Dossier dossier) {
        DocumentDefinition asked =
                dossier.call().document(ReportService.DOCUMENT).orElse(null);
        if (asked == null) {
            return List.of();
        }
        EvaluationReport report = answers.report(dossier.nomination());
        return asked.parts().stream()
                .filter(part -> !present(report.parts().get(part.code())))
                .map(part -> lack(dossier, asked, part, report.parts().containsKey(part.code())))
                .toList();
    }

    private static boolean present(PartJudgement judged) {
        return judged != null && judged.present();
    }

    private static Shortfall lack(Dossier dossier, DocumentDefinition asked, DocumentPart part, boolean judged) {
        boolean blocking = asked.rule("parts")
                .map(rule -> rule.force() == DocumentForce.BLOCKING)
                .orElse(asked.required());
        return new Shortfall(
                blocking ? Shortfall.Weight.FILING : Shortfall.Weight.ADVICE,
                Shortfall.Topic.REPORT,
                asked.number(),
                Shortfall.Words.counted(judged ? "nomination.lack.part" : "nomination.lack.unjudged", part.name()),
                dossier.preparer(),
                new Shortfall.Spot(dossier.page("report"), "pages-" + part.code()));
    }
}
