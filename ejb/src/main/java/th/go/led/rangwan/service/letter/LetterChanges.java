package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.nomination.ChangeSource;
import th.go.led.rangwan.service.nomination.DossierChange;
import th.go.led.rangwan.service.nomination.Shortfall;

/** Letters of reference that stand otherwise than before. */
@ApplicationScoped
public class LetterChanges implements ChangeSource {
    @Inject
    private Letters letters;

    @Override
    public List<DossierChange> since(Nomination nomination, CycleDefinition call, Instant since) {
        return letters.of(nomination.id()).stream()
                .filter(letter -> letter.stateSince().isAfter(since))
                .map(LetterChanges::change)
                .toList();
    }

    private static DossierChange change(ReferenceLetter letter) {
        return DossierChange.told(
                Shortfall.Topic.LETTERS,
                Shortfall.Words.of(
                        "letter.since." + letter.state(), letter.body().name()),
                letter.stateSince(),
                Bilingual.same(""),
                new Shortfall.Spot("letter.xhtml?id=" + letter.id(), ""));
    }
}
