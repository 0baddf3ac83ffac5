package th.go.led.rangwan.service.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.service.letter.LetterCount;
import th.go.led.rangwan.service.nomination.NominationSheet;

/** Finds what stands against filing a dossier and what is to be watched, from the record alone. */
final class Risks {
    private Risks() {}

    static List<Risk> of(
            CategoryVerdict screening, NominationSheet dossier, LetterCount letters, boolean deadlineSettled) {
        List<Risk> risks = new ArrayList<>();
        screening
                .deciding()
                .ifPresent(clause -> risks.add(Risk.of(
                        screening.verdict() == Verdict.FAIL ? Risk.Level.BLOCKING : Risk.Level.WATCH,
                        "decision.risk.eligibility",
                        clause.sentence())));
        if (!letters.enough()) {
            risks.add(Risk.of(Risk.Level.BLOCKING, "decision.risk.letters", letters.counting()));
        }
        if (dossier.reportParts() < dossier.reportNeeded()) {
            risks.add(Risk.of(Risk.Level.BLOCKING, "decision.risk.report", dossier.reportParts()));
        }
        answers(dossier, risks);
        if (!dossier.questionsVerified()) {
            risks.add(Risk.of(Risk.Level.WATCH, "decision.risk.unverified", ""));
        }
        if (!deadlineSettled) {
            risks.add(Risk.of(Risk.Level.WATCH, "decision.risk.deadline", ""));
        }
        risks.add(Risk.of(Risk.Level.INFO, "decision.risk.category", ""));
        risks.sort(Comparator.comparing(Risk::level));
        return List.copyOf(risks);
    }

    private static void answers(NominationSheet dossier, List<Risk> risks) {
        int total = dossier.answers().total();
        if (dossier.answers().thai() < total) {
            risks.add(Risk.of(
                    Risk.Level.BLOCKING,
                    "decision.risk.answers",
                    total - dossier.answers().thai()));
        }
        if (dossier.answers().english() < total) {
            risks.add(Risk.of(
                    Risk.Level.BLOCKING,
                    "decision.risk.translation",
                    total - dossier.answers().english()));
        }
        if (dossier.answers().stale() > 0) {
            risks.add(Risk.of(
                    Risk.Level.WATCH, "decision.risk.stale", dossier.answers().stale()));
        }
        if (dossier.answers().over() > 0) {
            risks.add(Risk.of(
                    Risk.Level.BLOCKING, "decision.risk.over", dossier.answers().over()));
        }
    }
}
