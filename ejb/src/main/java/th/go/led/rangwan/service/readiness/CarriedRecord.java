package th.go.led.rangwan.service.readiness;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.EvidencePurpose;
import th.go.led.rangwan.domain.evidence.EvidenceTerms;
import th.go.led.rangwan.domain.evidence.LanguageStanding;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.nomination.AnswerBook;
import th.go.led.rangwan.domain.nomination.AnswerStanding;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.readiness.CarriedItem.Carried;
import th.go.led.rangwan.domain.readiness.CarriedKind;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.evidence.EvidenceFolders;
import th.go.led.rangwan.service.letter.LetterTrackerService;
import th.go.led.rangwan.service.nomination.Answers;
import th.go.led.rangwan.service.nomination.NominationEvidence;
import th.go.led.rangwan.service.nomination.ReportService;

/**
 * What is complete in a nomination and goes along into a readiness plan: finished answers, evidence that the judges could
 * read, present parts of the report, accepted letters. What is pending stays behind. Links, judged parts and letters bear
 * a day, so that they are looked at again.
 */
@Dependent
public class CarriedRecord {
    @Inject
    private Cycles cycles;

    @Inject
    private Answers answers;

    @Inject
    private EvidenceFolders folders;

    @Inject
    private NominationEvidence terms;

    @Inject
    private ReportService reports;

    @Inject
    private LetterTrackerService letters;

    /** All that goes along, in the order of the dossier's pages. */
    List<Carried> of(Nomination nomination) {
        return Stream.of(answered(nomination), evidence(nomination), report(nomination), letters(nomination))
                .flatMap(part -> part)
                .toList();
    }

    private Stream<Carried> answered(Nomination nomination) {
        CycleDefinition call =
                cycles.definition(nomination.entry().cycle(), nomination.entry().revision());
        AnswerBook book = new AnswerBook(call.questions(), answers.of(nomination));
        return call.questions().all().stream()
                .filter(question -> book.standing(question) == AnswerStanding.DONE)
                .map(question -> new Carried(
                        CarriedKind.ANSWER,
                        new Bilingual(
                                question.code() + " " + question.shortTitle().th(),
                                question.code() + " " + question.shortTitle().en()),
                        "answers.xhtml?id=" + nomination.id() + "&q=" + question.code(),
                        null));
    }

    private Stream<Carried> evidence(Nomination nomination) {
        EvidenceTerms.Languages languages = terms.terms(nomination.subject()).languages();
        return folders.readable(nomination.subject()).items().stream()
                .filter(item -> item.purpose() == EvidencePurpose.EXTRA && !item.withdrawn())
                .filter(item -> readable(item.standing(languages)))
                .map(item -> new Carried(
                        CarriedKind.EVIDENCE,
                        Bilingual.same(item.title()),
                        "evidence-item.xhtml?id=" + nomination.id() + "&item=" + item.id(),
                        item.link() ? seen(item) : null));
    }

    private static boolean readable(LanguageStanding standing) {
        return standing == LanguageStanding.READABLE
                || standing == LanguageStanding.TRANSLATED
                || standing == LanguageStanding.WORDLESS;
    }

    /** A page may be gone: it is looked at again since the day on which it was last called, or brought in. */
    private static LocalDate seen(EvidenceItem item) {
        return ThaiDate.dayOf(
                item.check().checkedAt() == null ? item.addedAt() : item.check().checkedAt());
    }

    private Stream<Carried> report(Nomination nomination) {
        return reports.sheet(nomination.id()).parts().stream()
                .filter(part -> Boolean.TRUE.equals(part.present()))
                .map(part -> new Carried(
                        CarriedKind.REPORT_PART,
                        part.name(),
                        "report.xhtml?id=" + nomination.id(),
                        ThaiDate.dayOf(part.at())));
    }

    private Stream<Carried> letters(Nomination nomination) {
        return letters.lettersOf(nomination.id()).rows().stream()
                .filter(letter -> letter.state() == LetterState.ACCEPTED)
                .map(letter -> new Carried(
                        CarriedKind.LETTER,
                        letter.body().name(),
                        "letter.xhtml?id=" + nomination.id() + "&letter=" + letter.id(),
                        letter.receivedOn() == null ? ThaiDate.dayOf(letter.stateSince()) : letter.receivedOn()));
    }
}
