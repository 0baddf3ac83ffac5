package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.DocumentDefinition;
import th.go.led.rangwan.domain.cycle.DocumentForce;
import th.go.led.rangwan.domain.cycle.DocumentPart;
import th.go.led.rangwan.domain.nomination.EvaluationReport;
import th.go.led.rangwan.domain.nomination.PartJudgement;
import th.go.led.rangwan.service.evidence.PackageProblem;

/** What the evaluation report lacks, unless a director lets other evidence stand for it. */
@ApplicationScoped
public class ReportShortfalls implements ShortfallSource {
    /** Told part by part here, with the field at which each is judged. */
    private static final String PART = "nomination.problem.report.part";

    @Inject
    private Answers answers;

    @Inject
    private FiledReport reports;

    @Override
    public List<Shortfall> of(Dossier dossier) {
        DocumentDefinition asked =
                dossier.call().document(ReportService.DOCUMENT).orElse(null);
        if (asked == null) {
            return List.of();
        }
        ReportForPackage filed = reports.of(dossier.nomination().id());
        if (filed.accepted() != null) {
            return List.of();
        }
        EvaluationReport report = answers.report(dossier.nomination());
        return Stream.concat(
                        asked.parts().stream()
                                .filter(part -> !present(report.parts().get(part.code())))
                                .map(part -> lack(
                                        dossier, asked, part, report.parts().containsKey(part.code()))),
                        filed.problems().stream()
                                .filter(problem -> !problem.key().equals(PART))
                                .map(problem -> lack(dossier, asked, problem)))
                .toList();
    }

    private static Shortfall lack(Dossier dossier, DocumentDefinition asked, PackageProblem problem) {
        return new Shortfall(
                problem.blocking() ? Shortfall.Weight.FILING : Shortfall.Weight.ADVICE,
                Shortfall.Topic.REPORT,
                asked.number(),
                new Shortfall.Words(problem.key(), problem.arguments(), null),
                dossier.preparer(),
                new Shortfall.Spot(problem.page(), ""));
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
