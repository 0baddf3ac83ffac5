package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import th.go.led.rangwan.domain.cycle.ClauseStanding;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.eligibility.ScreeningService;
import th.go.led.rangwan.service.evidence.EvidenceService;
import th.go.led.rangwan.service.letter.LetterCount;
import th.go.led.rangwan.service.letter.LetterTrackerService;
import th.go.led.rangwan.service.nomination.Completeness;
import th.go.led.rangwan.service.nomination.NominationService;
import th.go.led.rangwan.service.nomination.NominationSheet;
import th.go.led.rangwan.service.nomination.Nominations;
import th.go.led.rangwan.service.nomination.Shortfall;
import th.go.led.rangwan.service.scoring.ScoreSummary;
import th.go.led.rangwan.service.scoring.ScoringService;

/** Puts a dossier on one page. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class BriefService {
    /** What the list of what is missing says of translations; its first argument is the question's number. */
    private static final Set<String> TRANSLATIONS = Set.of("nomination.lack.english", "nomination.lack.stale");

    @Inject
    private DossierService dossiers;

    @Inject
    private NominationService nominations;

    @Inject
    private ScreeningService screenings;

    @Inject
    private LetterTrackerService letters;

    @Inject
    private ScoringService scores;

    @Inject
    private EvidenceService evidence;

    @Inject
    private Nominations stored;

    @Inject
    private Completeness completeness;

    /** The brief of a nomination; not found when it is not the caller's to read. */
    public BriefSheet brief(long nominationId) {
        DossierHead head = dossiers.head(nominationId);
        NominationSheet dossier = nominations.sheet(nominationId);
        LetterCount letterCount = letters.countOf(nominationId);
        CategoryVerdict screening = screenings.verdict(head.initiativeId(), head.cycle(), head.category());
        RouteSheet route = dossiers.route(nominationId);
        List<Shortfall> lacking = completeness.of(stored.readable(nominationId));
        int total = dossier.answers().total();
        return new BriefSheet(
                head,
                screening.verdict(),
                screening.count(ClauseStanding.PASS),
                screening.clauses().size() - screening.count(ClauseStanding.AT_FILING),
                scores.summary(nominationId),
                letterCount,
                dossier.reportParts(),
                dossier.reportNeeded(),
                total == 0 ? 0 : 100 * dossier.answers().english() / total,
                total - dossier.answers().english(),
                awaited(lacking),
                Risks.of(lacking),
                summary(nominationId),
                route,
                signature(route));
    }

    /** How far the dossier is, page by page, and what still stands against filing. */
    public DossierProgress progress(long nominationId) {
        NominationSheet dossier = nominations.sheet(nominationId);
        LetterCount counted = letters.countOf(nominationId);
        long blocking = completeness.of(stored.readable(nominationId)).stream()
                .filter(Shortfall::blocking)
                .count();
        return new DossierProgress(
                Map.of(
                        "answers",
                        dossier.answers().done() + "/" + dossier.answers().total(),
                        "files",
                        String.valueOf(evidence.count(nominationId)),
                        "report",
                        dossier.reportParts() + "/" + dossier.reportNeeded(),
                        "letters",
                        counted.counting() + "/" + counted.needed(),
                        "scores",
                        scored(scores.summary(nominationId)),
                        "missing",
                        String.valueOf(blocking)),
                blocking);
    }

    private static String scored(ScoreSummary score) {
        return score.expected() == 0 ? "0" : score.received() + "/" + score.expected();
    }

    private Bilingual summary(long nominationId) {
        Bilingual words =
                stored.readable(nominationId).initiative().description().summary();
        return new Bilingual(words.th(), words.en().isEmpty() ? words.th() : words.en());
    }

    private static List<String> awaited(List<Shortfall> lacking) {
        return lacking.stream()
                .filter(one -> TRANSLATIONS.contains(one.words().key()))
                .map(one -> String.valueOf(one.words().arguments().get(0)))
                .toList();
    }

    private static List<String> signature(RouteSheet route) {
        return route.capacities().isEmpty()
                ? List.of()
                : route.capacities().get(0).signature();
    }
}
