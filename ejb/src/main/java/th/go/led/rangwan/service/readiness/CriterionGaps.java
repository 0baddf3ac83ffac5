package th.go.led.rangwan.service.readiness;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.evidence.EvidenceTerms;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.readiness.Aim;
import th.go.led.rangwan.domain.readiness.Gap;
import th.go.led.rangwan.domain.readiness.GapGround;
import th.go.led.rangwan.domain.readiness.Measure;
import th.go.led.rangwan.domain.readiness.ReadinessItem;
import th.go.led.rangwan.domain.scoring.Score;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Shortened;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.evidence.EvidenceFolders;
import th.go.led.rangwan.service.nomination.NominationEvidence;
import th.go.led.rangwan.service.scoring.ScorerSheet;
import th.go.led.rangwan.service.scoring.ScoringService;
import th.go.led.rangwan.service.scoring.ScoringSheet;

/**
 * The criteria in which a nomination is weak, as the record tells it: no evidence rests on them, or scorers wrote what to
 * improve. Their words and figures are taken only once everybody's sheet is in; the points are internal.
 */
@Dependent
public class CriterionGaps {
    private static final Bilingual POINTS = new Bilingual("คะแนนภายใน", "internal points");
    private static final Bilingual BARE =
            new Bilingual("ยังไม่มีหลักฐานหลักของเกณฑ์นี้", "No main evidence for this criterion yet");

    @Inject
    private Cycles cycles;

    @Inject
    private ScoringService scores;

    @Inject
    private EvidenceFolders folders;

    @Inject
    private NominationEvidence terms;

    /** The weak criteria of a nomination in the order of the call. */
    List<RecordGaps.Found> of(Nomination nomination) {
        CycleDefinition call =
                cycles.definition(nomination.entry().cycle(), nomination.entry().revision());
        ScoringSheet sheet = scores.sheet(nomination.id());
        Set<String> bare =
                folders.readable(nomination.subject()).coverage(terms.terms(nomination.subject())).missing().stream()
                        .map(EvidenceTerms.Term::code)
                        .collect(Collectors.toSet());
        return call.criteria().stream()
                .map(criterion -> weak(call, criterion, sheet, bare.contains(criterion.code())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<RecordGaps.Found> weak(
            CycleDefinition call, CriterionDefinition criterion, ScoringSheet sheet, boolean bare) {
        boolean whole = sheet.told() && sheet.received() >= sheet.expected();
        String improve = whole ? said(sheet, criterion, Score.Words::improve) : "";
        String next = whole ? said(sheet, criterion, Score.Words::nextAct) : "";
        if (!bare && improve.isEmpty() && next.isEmpty()) {
            return Optional.empty();
        }
        Bilingual need = improve.isEmpty() ? (bare ? BARE : Bilingual.same(next)) : Bilingual.same(improve);
        return Optional.of(new RecordGaps.Found(
                Gap.named(
                        GapGround.CRITERION,
                        criterion.code(),
                        new Bilingual(
                                criterion.number() + " " + criterion.shortName().th(),
                                criterion.code() + " " + criterion.shortName().en()),
                        need),
                Aim.suggested(Bilingual.same(next), whole ? measure(call, criterion, sheet) : Measure.NONE)));
    }

    private static Measure measure(CycleDefinition call, CriterionDefinition criterion, ScoringSheet sheet) {
        return Optional.ofNullable(sheet.result().criteria().get(criterion.code()))
                .map(spread -> spread.result())
                .map(points -> new Measure(
                        POINTS, points, null, "คณะให้คะแนน " + call.title().th() + " (คะแนนภายในกรม)"))
                .orElse(Measure.NONE);
    }

    private static String said(ScoringSheet sheet, CriterionDefinition criterion, Function<Score.Words, String> part) {
        return sheet.sheets().stream()
                .map(ScorerSheet::scores)
                .map(given -> given.get(criterion.code()))
                .filter(Objects::nonNull)
                .map(given -> part.apply(given.words()))
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" · "), words -> Shortened.to(words, ReadinessItem.LONGEST)));
    }
}
