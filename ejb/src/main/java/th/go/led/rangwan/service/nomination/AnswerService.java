package th.go.led.rangwan.service.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerBook;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.AnswerText;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** Shows and keeps the answers of a nomination, text by text; two people never overwrite each other. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class AnswerService {
    @Inject
    private Nominations nominations;

    @Inject
    private Answers answers;

    @Inject
    private AnswerPages pages;

    @Inject
    private Calls calls;

    @Inject
    private Desk desk;

    /** One question with its answer; an empty code opens the first. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public AnswerSheet sheet(long nominationId, String question) {
        Nomination nomination = nominations.readable(nominationId);
        return pages.page(
                nomination, calls.of(nomination), answers.of(nomination), question, nominations.writable(nomination));
    }

    /** The kept texts of one part, the newest first, at most 50. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public List<AnswerVersionRow> history(long nominationId, String question, AnswerPart part) {
        return answers.versions(nominations.readable(nominationId), question, part).stream()
                .map(AnswerVersionRow::of)
                .toList();
    }

    /**
     * Saves typed words, or sets them aside when another text was saved since; saving what already stands does nothing,
     * and what is sent a second time because no answer came is kept once. Refused while the nomination is with others, for
     * texts too long, and for a choice that is none.
     */
    public AnswerSaved save(AnswerEdit edit) {
        Nomination nomination = nominations.changeable(edit.nominationId());
        nomination.requireWritable();
        CycleDefinition call = calls.of(nomination);
        QuestionDefinition question = call.question(edit.question()).orElseThrow(NotFoundException::new);
        Answer answer = answers.held(nomination, question.code());
        AnswerText text = answer.text(edit.part());
        boolean same = text.words().equals(Answer.kept(edit.words()));
        boolean saved = same || text.edition() == edit.seen();
        if (!same) {
            keep(answer, new Answer.Typed(edit.part(), edit.words(), edit.seen()), saved);
        }
        AnswerBook book = new AnswerBook(call.questions(), answers.of(nomination));
        return new AnswerSaved(
                saved,
                edit.part(),
                text.edition(),
                text.words(),
                AnswerPages.name(text.changedBy()),
                text.changedAt(),
                book.standing(question),
                answer.translationOlder(),
                AnswerCounts.of(book));
    }

    private void keep(Answer answer, Answer.Typed typed, boolean fits) {
        Person writer = desk.person();
        if (!fits && answers.keptBefore(answer, typed, writer)) {
            return;
        }
        answers.keep(fits ? answer.write(typed, writer, desk.now()) : answer.keepApart(typed, writer, desk.now()));
        desk.noted(
                fits ? "nomination.answer.saved" : "nomination.answer.aside",
                answer.nomination().subject(),
                answer.question() + " " + typed.part().code());
    }
}
