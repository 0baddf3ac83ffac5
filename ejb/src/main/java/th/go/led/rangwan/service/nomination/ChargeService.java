package th.go.led.rangwan.service.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** Entrusts questions to people: an analyst or director of the work's unit, or of the coordinating one, decides. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class ChargeService {
    @Inject
    private Nominations nominations;

    @Inject
    private Answers answers;

    @Inject
    private ChargePages pages;

    @Inject
    private AnswerTasks tasks;

    @Inject
    private Desk desk;

    /** Who answers what, how far each of them and each section is. */
    public ChargesSheet sheet(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        return pages.sheet(nomination, nomination.state().live() && nominations.mayChange(nomination));
    }

    /**
     * Entrusts questions, all or none; what stays as it was is not touched.
     *
     * @throws RefusedException {@code nomination.refused.charge.who} at {@code owner} for a person who is neither of the
     *     work's unit nor of the coordinating one, and what {@link Answer#entrust} refuses, each at its place in the form
     */
    public void entrust(long nominationId, List<ChargeEdit> edits) {
        Nomination nomination = nominations.changeable(nominationId);
        nomination.requireLive();
        List<Answer> all = answers.of(nomination);
        List<Person> candidates = pages.candidates(nomination);
        Answer.Window window = new Answer.Window(ThaiDate.dayOf(desk.now()), ThaiDate.dayOf(pages.last(nomination)));
        for (ChargeEdit edit : edits) {
            all.stream()
                    .filter(answer -> answer.question().equals(edit.question()))
                    .filter(answer -> differs(answer, edit))
                    .forEach(answer -> entrust(answer, edit, candidates, window));
        }
        tasks.refresh(nomination);
    }

    private void entrust(Answer answer, ChargeEdit edit, List<Person> candidates, Answer.Window window) {
        try {
            answer.entrust(chosen(answer, edit, candidates), edit.due(), window);
        } catch (RefusedException refused) {
            throw refused.at(edit.place() + refused.field().orElse("due"));
        }
        desk.noted(
                "nomination.answer.entrusted",
                answer.nomination().subject(),
                edit.question() + " person:" + edit.ownerId() + " " + Objects.toString(edit.due(), ""));
    }

    private static Person chosen(Answer answer, ChargeEdit edit, List<Person> candidates) {
        if (edit.ownerId() == 0 || ownerId(answer) == edit.ownerId()) {
            return edit.ownerId() == 0 ? null : answer.owner();
        }
        return candidates.stream()
                .filter(person -> person.id() == edit.ownerId())
                .findFirst()
                .orElseThrow(() -> new RefusedException("nomination.refused.charge.who").at("owner"));
    }

    private static boolean differs(Answer answer, ChargeEdit edit) {
        return ownerId(answer) != edit.ownerId() || !Objects.equals(answer.dueOn(), edit.due());
    }

    private static long ownerId(Answer answer) {
        return answer.owner() == null ? 0 : answer.owner().id();
    }
}
