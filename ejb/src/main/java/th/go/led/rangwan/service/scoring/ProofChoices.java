package th.go.led.rangwan.service.scoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.EvidencePurpose;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.evidence.EvidenceFolders;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.nomination.Answers;

/** What a score of a nomination can point to: its evidence that was not withdrawn, and its answers that were written. */
@Dependent
class ProofChoices {
    private static final int LONGEST = 200;

    @Inject
    private EvidenceFolders folders;

    @Inject
    private Answers answers;

    @Inject
    private Cycles cycles;

    @Inject
    private Caller caller;

    /** Evidence first, in the order in which it came in; then answers in the order of the form. */
    List<ProofChoice> of(Nomination nomination) {
        return Stream.concat(items(nomination), answers(nomination)).toList();
    }

    private Stream<ProofChoice> items(Nomination nomination) {
        return folders.readable(nomination.subject()).items().stream()
                .filter(item -> item.purpose() == EvidencePurpose.EXTRA && !item.withdrawn())
                .map(item -> new ProofChoice(
                        "item:" + item.id(),
                        shortened(title(item)),
                        item.criteria().keySet()));
    }

    private static String title(EvidenceItem item) {
        return item.title().replace('\n', ' ');
    }

    private Stream<ProofChoice> answers(Nomination nomination) {
        CycleDefinition call =
                cycles.definition(nomination.entry().cycle(), nomination.entry().revision());
        Language language = caller.current().language();
        Set<String> written = answers.of(nomination).stream()
                .filter(Answer::everWritten)
                .map(Answer::question)
                .collect(Collectors.toSet());
        return call.questions().all().stream()
                .filter(question -> written.contains(question.code()))
                .map(question -> new ProofChoice(
                        "answer:" + question.code(),
                        shortened(question.code() + " " + question.shortTitle().in(language)),
                        Set.of()));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
