package th.go.led.rangwan.service.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.scoring.Interest;
import th.go.led.rangwan.domain.scoring.InterestDeclaration;
import th.go.led.rangwan.domain.scoring.ScoreDraft;
import th.go.led.rangwan.domain.scoring.ScoreSheet;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.audit.AuditTrail;

/**
 * A scorer's own work: declares, types, hands in. Everything is the caller's own; nobody, chair and administrator included,
 * has a way to another's sheet.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class ScoreSheetService {
    @Inject
    private ScoreDesks desks;

    @Inject
    private Panels panels;

    @Inject
    private PanelReader reader;

    @Inject
    private PanelTasks tasks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What the caller needs to score that nomination; not found without a seat in the panel that scores it. */
    public ScoreDesk desk(long nominationId) {
        return desks.desk(desks.place(nominationId));
    }

    /**
     * Declares a conflict of interest in a work, or none. With a conflict the caller sees nothing of its scores and an own
     * sheet that was in no longer counts. Refused as {@link InterestDeclaration} says, once nothing may be scored any more,
     * without a word, {@code scoring.refused.interest}, and for taking a conflict back after an own sheet had been in, {@code scoring.refused.conflict.final}.
     */
    public void declare(long nominationId, Boolean conflict, String reason) {
        if (conflict == null) {
            throw new RefusedException("scoring.refused.interest").at("word");
        }
        ScoreDesks.Place place = desks.held(nominationId);
        requireOpen(place);
        boolean wasIn = place.one().sheets().stream()
                .anyMatch(sheet -> sheet.scorer().id().equals(place.scorer().id())
                        && sheet.nomination().id() == nominationId);
        if (!conflict && wasIn && place.one().book().conflicted(place.scorer().id(), nominationId)) {
            throw new RefusedException("scoring.refused.conflict.final");
        }
        Instant now = clock.instant();
        panels.add(new InterestDeclaration(
                place.seat(),
                place.work(),
                new InterestDeclaration.Word(conflict, reason == null ? "" : reason),
                desks.suggested(place),
                now));
        if (conflict) {
            place.one().sheet(place.scorer().id(), nominationId).ifPresent(sheet -> sheet.leave(now));
            panels.forget(place.seat(), place.work());
        }
        audit.record(
                conflict ? "score.conflict" : "score.declared",
                place.nomination().subject(),
                panelOf(place));
        tasks.follow(reader.read(place.one().panel()));
    }

    /**
     * Keeps one field of the caller's sheet while it is typed. What another window of the caller saved meanwhile stays and is
     * told; refused when nothing may be typed, see {@link ScorerTurn}.
     */
    public DraftSaved save(DraftEdit edit) {
        ScoreDesks.Place place = desks.place(edit.nominationId());
        requireTyping(place);
        List<ScoreDraft> drafts = panels.drafts(place.seat(), place.work());
        ScoreDraft draft = drafts.stream()
                .filter(one -> one.field().equals(edit.field()))
                .findFirst()
                .orElseGet(() -> new ScoreDraft(place.seat(), place.work(), edit.field()));
        boolean saved = draft.keep(edit.words(), edit.seen(), clock.instant());
        if (saved) {
            panels.add(draft);
        }
        Map<String, Integer> points = points(place, drafts, draft);
        return new DraftSaved(
                saved,
                draft.edition(),
                draft.words(),
                draft.savedAt(),
                place.one().terms().running(points),
                points.size(),
                place.one().terms().weights().size());
    }

    /** The points that stand in the form now: the own sheet, and over it what is being typed. */
    private static Map<String, Integer> points(ScoreDesks.Place place, List<ScoreDraft> drafts, ScoreDraft latest) {
        PanelCase one = place.one();
        Map<String, Integer> points =
                new HashMap<>(one.sheet(place.scorer().id(), place.nomination().id())
                        .map(ScoreSheet::points)
                        .orElse(Map.of()));
        Map<String, String> typed = new HashMap<>();
        drafts.forEach(draft -> typed.put(draft.field(), draft.words()));
        typed.put(latest.field(), latest.words());
        List<String> criteria = List.copyOf(one.terms().weights().keySet());
        for (int i = 0; i < criteria.size(); i++) {
            String words = typed.get("points" + i);
            if (words != null) {
                Integer given = TypedScores.points(one.terms().rule(), words);
                if (given == null) points.remove(criteria.get(i));
                else points.put(criteria.get(i), given);
            }
        }
        return points;
    }

    /**
     * Hands in the caller's sheet, or an abstention; the one that it corrects stays readable. Refused without a declaration,
     * after the decision, and at the field of a criterion (e.g. {@code points2}, counted from 0) whose points lie outside the
     * scale or which neither points to evidence nor says that there is none.
     *
     * @return the next work of which the caller owes something, 0 when nothing is owed any more
     */
    public long submit(long nominationId, ScoreEntry entry) {
        ScoreDesks.Place place = desks.held(nominationId);
        requireTyping(place);
        PanelCase one = place.one();
        ScoreSheet earlier = one.sheet(place.scorer().id(), nominationId).orElse(null);
        if ((earlier == null ? 0 : earlier.id()) != entry.seenSheet()) {
            throw new StaleException();
        }
        ScoreSheet sheet = new ScoreSheet(
                place.work(),
                place.scorer(),
                new ScoreSheet.Word(entry.interest(), entry.reason(), one.terms(), clock.instant()),
                entry.interest() == Interest.ABSTAINS
                        ? List.of()
                        : TypedScores.of(one.terms(), desks.choices(place), entry.lines()),
                earlier);
        panels.add(sheet); // a sheet that was corrected at the same moment is refused here, by its unique column
        panels.forget(place.seat(), place.work());
        audit.record(
                earlier == null ? "score.submitted" : "score.corrected",
                place.nomination().subject(),
                "sheet " + sheet.id());
        PanelCase now = reader.read(one.panel());
        tasks.follow(now);
        return desks.desk(new ScoreDesks.Place(now, place.seat(), place.work())).after(nominationId);
    }

    private static void requireTyping(ScoreDesks.Place place) {
        ScorerTurn turn = place.turn();
        if (!turn.typing()) {
            throw new RefusedException("scoring.refused.turn." + turn);
        }
    }

    private static void requireOpen(ScoreDesks.Place place) {
        place.one().panel().requireOpen();
        place.seat().requireHeld();
        if (!place.work().open()) {
            throw new RefusedException("scoring.refused.turn.SHUT");
        }
    }

    private static String panelOf(ScoreDesks.Place place) {
        return place.one().panel().subject();
    }
}
