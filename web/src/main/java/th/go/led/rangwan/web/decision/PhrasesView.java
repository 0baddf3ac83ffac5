package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.service.decision.PhraseService;
import th.go.led.rangwan.web.shared.Wording;

/** The phrases beside a pen: the person's own first, then some that every office uses. */
@Named("phrases")
@RequestScoped
public class PhrasesView {
    private static final int MOST = 5;

    @Inject
    private PhraseService service;

    /** For an opinion or order. */
    public List<String> getOpinions() {
        return with(service.opinions(), "agree", "consider", "translation");
    }

    /** For a return. */
    public List<String> getReturns() {
        return with(service.reasons(Verb.RETURNED), "source", "shorter");
    }

    /** For conditions. */
    public List<String> getConditions() {
        return with(service.conditions(), "translated", "rehearse", "figures");
    }

    /** For the reason of another outcome. */
    public List<String> reasons(String outcome) {
        return switch (outcome) {
            case "RETURN" -> getReturns();
            case "NOT_THIS_YEAR" -> with(service.reasons(Verb.NOT_THIS_YEAR), "later");
            case "REFUSE" -> service.reasons(Verb.NOT_APPROVED);
            default -> getOpinions();
        };
    }

    private static List<String> with(List<String> own, String... common) {
        return Stream.concat(own.stream(), Stream.of(common).map(PhrasesView::common))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Phrases are written on Thai papers and stand in Thai on every screen. */
    private static String common(String name) {
        return Wording.of(Language.TH, "decision.phrase." + name, List.of());
    }
}
