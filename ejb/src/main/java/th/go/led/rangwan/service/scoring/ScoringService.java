package th.go.led.rangwan.service.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.scoring.PanelResult;
import th.go.led.rangwan.domain.scoring.PanelSeat;
import th.go.led.rangwan.domain.scoring.ScoreSheet;
import th.go.led.rangwan.domain.scoring.Sight;
import th.go.led.rangwan.domain.scoring.Spread;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.nomination.Nominations;

/** Shows what the scores of one nomination come to, to whom they may be shown. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class ScoringService {
    @Inject
    private Nominations nominations;

    @Inject
    private Panels panels;

    @Inject
    private PanelReader reader;

    @Inject
    private Caller caller;

    /** The scoring as the caller may see it: others' scores only once the own sheet is in, see {@link Sight}. */
    public ScoringSheet sheet(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        return panels.scoring(nomination)
                .map(reader::read)
                .map(one -> sheet(one, nominationId))
                .orElse(ScoringSheet.NONE);
    }

    private ScoringSheet sheet(PanelCase one, long nominationId) {
        long me = caller.current().personId();
        Sight sight = reader.sight(one, nominationId);
        List<ScoreSheet> received = one.received(nominationId);
        return new ScoringSheet(
                PanelHead.of(one),
                one.criteria(),
                sight,
                received.size(),
                one.book().expected(nominationId).size(),
                one.sheet(me, nominationId)
                        .map(sheet -> ScorerSheet.of(sheet, one.terms()))
                        .orElse(null),
                ScorerTurn.of(one, one.work(nominationId).orElseThrow(), me),
                sight.shown()
                        ? received.stream()
                                .map(sheet -> ScorerSheet.of(sheet, one.terms()))
                                .toList()
                        : List.of(),
                conflicted(one, nominationId),
                sight.shown() ? one.book().result(one.terms(), nominationId) : null);
    }

    private static List<Bilingual> conflicted(PanelCase one, long nominationId) {
        return one.seats().stream()
                .map(PanelSeat::person)
                .filter(person -> one.book().conflicted(person.id(), nominationId))
                .map(PanelHead::name)
                .toList();
    }

    /** The score in short, for the brief; without figures while they are hidden from the caller. */
    public ScoreSummary summary(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        return panels.scoring(nomination)
                .map(reader::read)
                .map(one -> summary(one, nominationId))
                .orElse(ScoreSummary.NONE);
    }

    private ScoreSummary summary(PanelCase one, long nominationId) {
        PanelResult result = one.book().result(one.terms(), nominationId);
        Spread totals = result.totals();
        boolean shown = reader.sight(one, nominationId).shown();
        return new ScoreSummary(
                one.received(nominationId).size(),
                one.book().expected(nominationId).size(),
                totals.count(),
                !shown,
                one.book().complete(nominationId),
                shown ? totals.result() : null,
                shown ? totals.median() : null,
                shown ? totals.least() : null,
                shown ? totals.most() : null);
    }
}
