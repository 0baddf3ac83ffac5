package th.go.led.rangwan.service.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerMapping;
import th.go.led.rangwan.domain.nomination.AnswerMove;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationMove;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;

/**
 * Moves a nomination on purpose to another revision of its call or to another cycle. A person chooses the category and
 * where each answer goes; nothing is matched by number, and no text is lost.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class NominationMoveService {
    @Inject
    private Nominations nominations;

    @Inject
    private Answers answers;

    @Inject
    private MovePages pages;

    @Inject
    private NominationOpening opening;

    @Inject
    private Desk desk;

    @Inject
    private Event<NominationLeft> left;

    /** What is to be chosen for the target, for example {@code unpsa-2022/2}; without one only the targets. */
    public MoveSheet sheet(long nominationId, String target) {
        return pages.sheet(nominations.changeable(nominationId), target);
    }

    /** Where the nomination stands against the life of its call: newer revision, cancelled cycle, moves, texts aside. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public PinSheet pin(long nominationId) {
        return pages.pin(nominations.readable(nominationId));
    }

    /**
     * Moves it, all or nothing.
     *
     * @throws RefusedException at the field: without a target, category or reason, when an answer has no choice or a
     *     question two answers, while it is with others and its cycle is not cancelled, when the target takes no
     *     applications, the work fails its screening there or lives there already
     */
    public void move(MoveOrder order) {
        Nomination nomination = nominations.changeable(order.nominationId());
        if (nomination.version() != order.seenVersion()) {
            throw new StaleException();
        }
        CycleDefinition target = pages.target(order.target());
        Nomination.Entry before = nomination.entry();
        requireFit(nomination, target, order.category());
        List<Answer> all = answers.of(nomination);
        List<Answer> written = MovePages.written(all);
        AnswerMapping mapping = new AnswerMapping(written, order.chosen(), target.questions());
        Map<Answer, String> questions = new LinkedHashMap<>();
        written.forEach(answer -> questions.put(answer, answer.question()));
        nomination.moveTo(
                new Nomination.Entry(target.code(), target.revision(), order.category()),
                pages.state(before.cycle()) == CycleState.CANCELLED,
                desk.now());
        opening.endCharges(all);
        answers.clear(all.stream().filter(answer -> !answer.aside()).toList());
        List<AnswerMove> lines = written.stream()
                .map(answer -> mapping.move(answer, questions.get(answer)))
                .toList();
        answers.keep(new NominationMove(
                nomination, before, new NominationMove.Why(order.reason(), desk.person(), desk.now()), lines));
        answers.fill(nomination, target.questions());
        opening.redraft(nomination);
        left.fire(new NominationLeft(nomination, before));
        desk.noted(
                "nomination.moved",
                nomination.subject(),
                named(before) + " > " + named(nomination.entry()) + " answers " + lines.size());
    }

    private void requireFit(Nomination nomination, CycleDefinition target, String category) {
        opening.requireTaking(target.code());
        if (category == null || category.isEmpty()) {
            throw new RefusedException("nomination.refused.move.category").at("category");
        }
        if (target.category(category).isEmpty()) {
            throw new NotFoundException();
        }
        opening.requireEligible(nomination.initiative(), target, category);
        if (!target.code().equals(nomination.entry().cycle())) {
            opening.requireAlone(nomination.initiative(), target.code());
        }
    }

    private static String named(Nomination.Entry entry) {
        return entry.cycle() + "/" + entry.revision() + "/" + entry.category();
    }
}
