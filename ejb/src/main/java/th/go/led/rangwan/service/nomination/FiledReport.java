package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.cycle.DocumentDefinition;
import th.go.led.rangwan.domain.cycle.DocumentForce;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.EvidenceTerms;
import th.go.led.rangwan.domain.nomination.EquivalenceState;
import th.go.led.rangwan.domain.nomination.EvaluationReport;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.ReportEquivalence;
import th.go.led.rangwan.service.evidence.EvidenceCall;
import th.go.led.rangwan.service.evidence.EvidenceForPackage;
import th.go.led.rangwan.service.evidence.FileRow;
import th.go.led.rangwan.service.evidence.PackageProblem;
import th.go.led.rangwan.service.evidence.ShownName;

/** Reads the evaluation report of a nomination as it would be filed; for the package and its list of what is missing. */
@Dependent
public class FiledReport {
    @Inject
    private Nominations nominations;

    @Inject
    private Answers answers;

    @Inject
    private Calls calls;

    @Inject
    private ReportEquivalences wishes;

    @Inject
    private EvidenceCall terms;

    /** The report of a nomination that the caller may read. */
    public ReportForPackage of(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        Optional<DocumentDefinition> asked = calls.of(nomination).document(ReportService.DOCUMENT);
        EvaluationReport report = answers.report(nomination);
        EvidenceItem item = report.file();
        EvidenceTerms.Languages languages = terms.terms(nomination.subject()).languages();
        Optional<ReportEquivalence> wish = wishes.standing(nominationId);
        boolean accepted = wish.isPresent() && wish.get().state() == EquivalenceState.ACCEPTED;
        return new ReportForPackage(
                report.title(),
                report.kind(),
                item == null || item.link() ? null : FileRow.of(item.file()),
                item == null ? "" : item.url(),
                item == null ? null : item.standing(languages),
                item == null
                        ? null
                        : EvidenceForPackage.Translated.of(item.translation()).orElse(null),
                report.present(),
                asked.map(document -> document.parts().size()).orElse(0),
                accepted ? EquivalenceRow.of(wish.get()) : null,
                asked.filter(document -> !accepted)
                        .map(document -> problems(nomination, document, report, languages))
                        .orElse(List.of()));
    }

    private static List<PackageProblem> problems(
            Nomination nomination,
            DocumentDefinition asked,
            EvaluationReport report,
            EvidenceTerms.Languages languages) {
        List<PackageProblem> found = new ArrayList<>();
        String page = "report.xhtml?id=" + nomination.id();
        EvidenceItem item = report.file();
        if (item == null) {
            found.add(problem("nomination.problem.report.file", asked.required(), page, asked.number()));
        } else if (!item.standing(languages).ready()) {
            found.add(problem(
                    "nomination.problem.report.language",
                    languages.blocking(),
                    "evidence-item.xhtml?id=" + nomination.id() + "&item=" + item.id(),
                    ShownName.of(item.title())));
        }
        boolean blocking = asked.rule("parts")
                .map(rule -> rule.force() == DocumentForce.BLOCKING)
                .orElse(asked.required());
        asked.parts().stream()
                .filter(part -> report.parts().get(part.code()) == null
                        || !report.parts().get(part.code()).present())
                .forEach(part -> found.add(problem("nomination.problem.report.part", blocking, page, part.name())));
        return found;
    }

    private static PackageProblem problem(String key, boolean blocking, String page, Serializable argument) {
        return new PackageProblem(key, List.of(argument), blocking, page);
    }
}
