package th.go.led.rangwan.service.scoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.scoring.InterestDeclaration;
import th.go.led.rangwan.domain.scoring.PanelSeat;
import th.go.led.rangwan.domain.scoring.PanelWork;
import th.go.led.rangwan.domain.scoring.ScoreDraft;
import th.go.led.rangwan.domain.scoring.Suggestion;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.nomination.Nominations;

/** Lays out what a scorer needs for a work; nobody else's scores are read into it. */
@Dependent
class ScoreDesks {
    @Inject
    private Nominations nominations;

    @Inject
    private Panels panels;

    @Inject
    private PanelReader reader;

    @Inject
    private InterestSuggestions suggestions;

    @Inject
    private ProofChoices choices;

    @Inject
    private Caller caller;

    /** The place of the caller at the desk of a work: panel, seat, work. */
    record Place(PanelCase one, PanelSeat seat, PanelWork work) {
        Person scorer() {
            return seat.person();
        }

        Nomination nomination() {
            return work.nomination();
        }

        ScorerTurn turn() {
            return ScorerTurn.of(one, work, scorer().id());
        }
    }

    /** The caller's place; not found for whoever has no seat in the panel that scores the nomination. */
    Place place(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        PanelCase one = panels.scoring(nomination).map(reader::read).orElseThrow(NotFoundException::new);
        return place(one, nominationId);
    }

    /** The caller's place, the panel held until the act is done. */
    Place held(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        long panel =
                panels.scoring(nomination).orElseThrow(NotFoundException::new).id();
        return place(reader.read(panels.held(panel)), nominationId);
    }

    private Place place(PanelCase one, long nominationId) {
        return new Place(
                one,
                one.seat(caller.current().personId()).orElseThrow(NotFoundException::new),
                one.work(nominationId).orElseThrow(NotFoundException::new));
    }

    ScoreDesk desk(Place place) {
        PanelCase one = place.one();
        long me = place.scorer().id();
        long nomination = place.nomination().id();
        boolean typing = place.turn().typing();
        return new ScoreDesk(
                PanelHead.of(one),
                one.terms(),
                place.nomination().initiative().title(),
                one.criteria(),
                place.turn(),
                suggested(place),
                declared(place),
                one.sheet(me, nomination)
                        .map(sheet -> ScorerSheet.of(sheet, one.terms()))
                        .orElse(null),
                typing ? drafts(place) : Map.of(),
                typing ? choices(place) : List.of(),
                one.works().stream()
                        .map(work -> new ScoreDesk.MyWork(
                                work.nomination().id(),
                                work.nomination().initiative().title(),
                                ScorerTurn.of(one, work, me)))
                        .toList());
    }

    Set<Suggestion> suggested(Place place) {
        return suggestions.of(place.scorer(), place.nomination());
    }

    List<ProofChoice> choices(Place place) {
        return choices.of(place.nomination());
    }

    private static ScoreDesk.Declared declared(Place place) {
        return place.one().declarations().stream()
                .filter(one -> one.seat().id().equals(place.seat().id())
                        && one.work().id().equals(place.work().id()))
                .reduce((earlier, later) -> later)
                .map(ScoreDesks::row)
                .orElse(null);
    }

    private static ScoreDesk.Declared row(InterestDeclaration one) {
        return new ScoreDesk.Declared(one.conflict(), one.reason(), one.suggested(), one.declaredAt());
    }

    Map<String, ScoreDesk.Kept> drafts(Place place) {
        return panels.drafts(place.seat(), place.work()).stream()
                .collect(Collectors.toMap(
                        ScoreDraft::field,
                        draft -> new ScoreDesk.Kept(draft.words(), draft.edition(), draft.savedAt())));
    }
}
