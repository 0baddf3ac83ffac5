package th.go.led.rangwan.service.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.letter.Applicant;
import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.domain.letter.Candidate;
import th.go.led.rangwan.domain.letter.Independence;
import th.go.led.rangwan.domain.letter.IndependenceRuling;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.letter.Rulings;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/**
 * Keeps the register of bodies outside. Everybody who reads letters reads it; analysts and directors enter bodies, those of
 * the unit that coordinates applications correct them.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class BodyService {
    private static final int PAGE = 30;

    @Inject
    private Bodies bodies;

    @Inject
    private BodyUses uses;

    @Inject
    private LetterStandings standings;

    @Inject
    private LetterTasks tasks;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** One page of the register, see {@link Bodies#page}. */
    public BodyPage page(String words, BodyKind kind, long after) {
        List<OutsideBody> found = bodies.page(words, kind, after, PAGE + 1);
        List<OutsideBody> shown = found.stream().limit(PAGE).toList();
        Set<Long> ids = shown.stream().map(OutsideBody::id).collect(Collectors.toSet());
        Map<Long, Long> letters = bodies.lettersOf(ids);
        Rulings rulings = Rulings.of(bodies.rulingsOn(ids));
        Applicant applicant = standings.applicant();
        return new BodyPage(
                shown.stream()
                        .map(body -> RegisteredBodyRow.of(
                                body,
                                Independence.alone(Candidate.Body.of(body), applicant, rulings),
                                letters.getOrDefault(body.id(), 0L)))
                        .toList(),
                found.size() > PAGE ? shown.get(PAGE - 1).id() : 0,
                writes());
    }

    /** One body with what was ruled on it and where it writes letters. */
    public BodySheet sheet(long id) {
        OutsideBody body = bodies.existing(id);
        List<IndependenceRuling> given = bodies.rulingsOn(Set.of(id));
        List<LetterSheet.Ruling> rulings = new ArrayList<>();
        given.forEach(ruling -> rulings.add(0, LetterSheet.Ruling.of(ruling, body)));
        return new BodySheet(
                RegisteredBodyRow.of(
                        body,
                        Independence.alone(Candidate.Body.of(body), standings.applicant(), Rulings.of(given)),
                        bodies.lettersOf(Set.of(id)).getOrDefault(id, 0L)),
                body.version(),
                body.parent() == null ? 0 : body.parent().id(),
                new OutsideBody.Ties(body.clinic(), body.overApplicant()),
                rulings,
                uses.of(id),
                changes(),
                changes() && caller.current().viewer().roles().contains(Role.DIRECTOR));
    }

    /** The bodies that may stand above another one, by Thai name. */
    public List<BodyRow> parents() {
        return bodies.all().stream().map(BodyRow::of).toList();
    }

    /** Enters a body and gives its id; refused where one bears the same Thai name. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR})
    public long add(BodyEdit edit) {
        OutsideBody body = new OutsideBody(edit.name(), edit.kind(), parent(edit), edit.ties());
        body.reachBy(edit.contact());
        bodies.add(body);
        audit.record("body.added", body.subject(), edit.kind().name());
        return body.id();
    }

    /**
     * Corrects a body; its letters are judged anew by it. Refused for who may not correct it, and, of a body that is
     * neither public nor private for certain, another kind from anybody but a director.
     */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR})
    public void save(long id, long seenVersion, BodyEdit edit) {
        if (!changes()) {
            throw new RefusedException("letter.refused.body.unit");
        }
        OutsideBody body = bodies.seen(id, seenVersion);
        boolean settled = body.kind() == BodyKind.OTHER && edit.kind() != BodyKind.OTHER;
        if (settled && !caller.current().viewer().roles().contains(Role.DIRECTOR)) {
            throw new RefusedException("letter.refused.body.kind").at("kind");
        }
        bodies.requireOwnName(edit.name().th(), id);
        String before = body.kind().name();
        body.describe(edit.name(), edit.kind(), parent(edit), edit.ties());
        body.reachBy(edit.contact());
        tasks.bodyChanged(id);
        audit.record("body.changed", body.subject(), before + " > " + edit.kind());
    }

    private OutsideBody parent(BodyEdit edit) {
        return edit.parentId() == 0 ? null : bodies.existing(edit.parentId());
    }

    private boolean writes() {
        Viewer viewer = caller.current().viewer();
        return viewer.roles().contains(Role.ANALYST) || viewer.roles().contains(Role.DIRECTOR);
    }

    private boolean changes() {
        return caller.current().viewer().keepsCycles();
    }
}
