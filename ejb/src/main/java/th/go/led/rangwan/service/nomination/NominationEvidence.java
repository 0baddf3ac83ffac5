package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.DocumentDefinition;
import th.go.led.rangwan.domain.cycle.DocumentForce;
import th.go.led.rangwan.domain.cycle.DocumentRule;
import th.go.led.rangwan.domain.evidence.EvidenceTerms;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.cycle.ContradictionRow;
import th.go.led.rangwan.service.cycle.Contradictions;
import th.go.led.rangwan.service.evidence.EvidenceCall;

/** Reads what the call of a nomination says about evidence out of its documents asked (ข้อ ๔.๓, ๔.๔). */
@Dependent
public class NominationEvidence implements EvidenceCall {
    private static final String EXTRAS = "extras";
    private static final String WEBSITE = "website";
    private static final Bilingual NOTHING = Bilingual.same("");

    /** The doubt whether the address of ข้อ ๔.๓ is among those that the portal takes, and its reading "it is not". */
    private static final String DOUBT = "three-urls";

    private static final String APART = "without";

    @Inject
    private Nominations nominations;

    @Inject
    private Calls calls;

    @Inject
    private Contradictions contradictions;

    @Override
    public EvidenceTerms terms(String subject) {
        return of(nominations.readable(NominationFiles.id(subject)));
    }

    /** The terms of a nomination; for use cases that have checked the right to read it. */
    EvidenceTerms of(Nomination nomination) {
        CycleDefinition call = calls.of(nomination);
        Optional<DocumentDefinition> extras = call.document(EXTRAS);
        return new EvidenceTerms(
                call.criteria().stream()
                        .map(criterion ->
                                new EvidenceTerms.Term(criterion.code(), criterion.number(), criterion.shortName()))
                        .toList(),
                call.questions().all().stream()
                        .map(question ->
                                new EvidenceTerms.Term(question.code(), question.code(), question.shortTitle()))
                        .toList(),
                clause(extras),
                cap(extras, "urls"),
                cap(extras, "items"),
                languages(extras),
                website(call));
    }

    private static EvidenceTerms.Clause clause(Optional<DocumentDefinition> document) {
        return document.map(asked -> new EvidenceTerms.Clause(asked.number(), asked.quoteTh()))
                .orElse(new EvidenceTerms.Clause("", ""));
    }

    private static EvidenceTerms.Cap cap(Optional<DocumentDefinition> document, String rule) {
        return document.flatMap(asked -> asked.rule(rule))
                .map(demand -> new EvidenceTerms.Cap(demand.limit(), blocking(demand), demand.text()))
                .orElse(new EvidenceTerms.Cap(null, false, NOTHING));
    }

    private static EvidenceTerms.Languages languages(Optional<DocumentDefinition> document) {
        return document.flatMap(asked -> asked.rule("languages"))
                .map(demand -> new EvidenceTerms.Languages(demand.values(), blocking(demand), demand.text()))
                .orElse(new EvidenceTerms.Languages(List.of(), false, NOTHING));
    }

    /** The website counts among the addresses unless somebody settled that it stands apart; else more might be refused. */
    private EvidenceTerms.Website website(CycleDefinition call) {
        Optional<DocumentDefinition> asked = call.document(WEBSITE);
        Optional<ContradictionRow> doubt = contradictions.of(call.code()).stream()
                .filter(one -> one.definition().code().equals(DOUBT))
                .findFirst();
        boolean unsettled = doubt.isPresent() && doubt.get().open();
        boolean counting = doubt.isPresent()
                && (unsettled || !doubt.get().settlements().get(0).reading().equals(APART));
        return new EvidenceTerms.Website(
                asked.isPresent() && asked.get().required(),
                counting,
                unsettled,
                clause(asked),
                asked.flatMap(document -> document.rule("link"))
                        .map(DocumentRule::text)
                        .orElse(NOTHING));
    }

    private static boolean blocking(DocumentRule rule) {
        return rule.force() == DocumentForce.BLOCKING;
    }
}
