package th.go.led.rangwan.service.scoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.scoring.Interest;
import th.go.led.rangwan.domain.scoring.PanelRanking;
import th.go.led.rangwan.domain.scoring.PanelSeat;
import th.go.led.rangwan.domain.scoring.PanelWork;
import th.go.led.rangwan.domain.scoring.ScoreSheet;
import th.go.led.rangwan.domain.scoring.Sight;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.identity.Caller;

/** The lines of a panel's page: works with what may be shown of them, and scorers with how far they are. */
@Dependent
class PanelLines {
    @Inject
    private PanelReader reader;

    @Inject
    private Caller caller;

    /** By rank when the caller may see the order, else in the order in which the panel took them in; never by a hidden score. */
    List<PanelBoard.Line> works(PanelCase one, boolean ordered) {
        Map<Long, PanelRanking.Place> places = ordered
                ? one.book().ranking(one.terms()).places().stream()
                        .collect(Collectors.toMap(PanelRanking.Place::work, Function.identity()))
                : Map.of();
        List<PanelBoard.Line> lines = new ArrayList<>();
        one.works().stream()
                .filter(work -> reader.reads(work.nomination()))
                .forEach(work ->
                        lines.add(line(one, work, places.get(work.nomination().id()))));
        if (ordered) {
            lines.sort(Comparator.comparing(
                    PanelBoard.Line::rank, Comparator.nullsLast(Comparator.<Integer>naturalOrder())));
        }
        return List.copyOf(lines);
    }

    private PanelBoard.Line line(PanelCase one, PanelWork work, PanelRanking.Place place) {
        Nomination nomination = work.nomination();
        long id = nomination.id();
        Sight sight = reader.sight(one, id);
        List<ScoreSheet> received = one.received(id);
        return new PanelBoard.Line(
                id,
                nomination.initiative().title(),
                category(one, nomination),
                sight,
                ScorerTurn.of(one, work, caller.current().personId()),
                received.size(),
                one.book().expected(id).size(),
                (int) received.stream()
                        .filter(sheet -> sheet.interest() == Interest.ABSTAINS)
                        .count(),
                (int) one.seats().stream()
                        .filter(seat -> one.book().conflicted(seat.person().id(), id))
                        .count(),
                place == null ? null : place.rank(),
                place == null ? null : tie(one, place),
                sight.shown() ? one.book().result(one.terms(), id) : null,
                sight.shown() ? totals(one, received) : List.of());
    }

    private static List<BigDecimal> totals(PanelCase one, List<ScoreSheet> received) {
        return received.stream()
                .filter(sheet -> sheet.interest() == Interest.NONE)
                .map(sheet -> one.terms().total(sheet.points()))
                .sorted()
                .toList();
    }

    private static Bilingual category(PanelCase one, Nomination nomination) {
        String code = nomination.entry().category();
        return one.call()
                .category(code)
                .map(category -> new Bilingual(
                        code + " " + category.shortName().th(),
                        code + " " + category.shortName().en()))
                .orElse(Bilingual.same(code));
    }

    private static PanelBoard.Tie tie(PanelCase one, PanelRanking.Place place) {
        PanelRanking.Tie tie = place.tie();
        return tie == null
                ? null
                : new PanelBoard.Tie(
                        one.work(tie.before())
                                .orElseThrow()
                                .nomination()
                                .initiative()
                                .title(),
                        tie.by(),
                        tie.own(),
                        tie.other());
    }

    List<PanelBoard.Scorer> scorers(PanelCase one) {
        return one.seats().stream().map(seat -> scorer(one, seat)).toList();
    }

    private PanelBoard.Scorer scorer(PanelCase one, PanelSeat seat) {
        long person = seat.person().id();
        List<Long> expected = one.book().works().stream()
                .filter(work -> one.book().expected(work).contains(person))
                .toList();
        return new PanelBoard.Scorer(
                person,
                PanelHead.name(seat.person()),
                seat.releasedReason(),
                (int) expected.stream()
                        .filter(work -> one.book().sheet(person, work).isPresent())
                        .count(),
                expected.size(),
                one.declarations().stream()
                        .filter(declared -> declared.seat().person().id() == person)
                        .filter(declared ->
                                declared.conflict() || !declared.suggested().isEmpty())
                        .filter(declared -> reader.reads(declared.work().nomination()))
                        .map(declared -> new PanelBoard.Declared(
                                declared.work().nomination().initiative().title(),
                                declared.conflict(),
                                declared.reason(),
                                declared.suggested(),
                                declared.declaredAt()))
                        .toList());
    }
}
