package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerBook;
import th.go.led.rangwan.domain.nomination.AnswerText;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.PlainWords;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** Puts words into an answer upon the edition that was seen, or beside it; the owners' tasks follow. */
@Dependent
public class AnswerWriting {
    @Inject
    private Answers answers;

    @Inject
    private AnswerTasks tasks;

    @Inject
    private Calls calls;

    @Inject
    private Desk desk;

    /** Writes them into the nomination, which the caller may change; {@code act} is noted in the trail. */
    AnswerSaved write(Nomination nomination, AnswerEdit edit, String act) {
        CycleDefinition call = calls.published(nomination); // questions are never announced anew, only deadlines are
        QuestionDefinition question = call.question(edit.question()).orElseThrow(NotFoundException::new);
        Answer answer = answers.held(nomination, question.code());
        List<Answer> all = answers.seen(nomination);
        AnswerText text = answer.text(edit.part());
        PlainWords words = PlainWords.of(edit.words());
        boolean same = text.words().equals(words.text());
        boolean saved = same || text.edition() == edit.seen();
        AnswerBook book = new AnswerBook(call.questions(), all);
        if (!same) {
            Set<String> owed = book.unfinished();
            keep(answer, new Answer.Typed(edit.part(), words.text(), edit.seen()), saved ? act : null);
            book = book.after(question);
            follow(nomination, all, owed, book.unfinished());
        }
        boolean written = saved && !same;
        return new AnswerSaved(
                saved,
                edit.part(),
                text.edition(),
                text.words(),
                written ? desk.name() : AnswerPages.name(text.changedBy()),
                written || (text.changedBy() != null && text.changedBy().id() == desk.personId()),
                text.changedAt(),
                book.standing(question),
                answer.translationOlder(),
                AnswerCounts.of(book),
                words.controls(),
                words.directions());
    }

    private void keep(Answer answer, Answer.Typed typed, String act) {
        Person writer = desk.writer();
        if (act == null && answers.keptBefore(answer, typed, writer)) {
            return;
        }
        answers.keep(
                act == null ? answer.keepApart(typed, writer, desk.now()) : answer.write(typed, writer, desk.now()));
        desk.noted(
                act == null ? "nomination.answer.aside" : act,
                answer.nomination().subject(),
                answer.question() + " " + typed.part().code());
    }

    /** Opens and ends the tasks of the questions that came to be done, or no longer are. */
    private void follow(Nomination nomination, List<Answer> all, Set<String> owedBefore, Set<String> owed) {
        Set<String> turned = new HashSet<>(owed);
        turned.removeAll(owedBefore);
        owedBefore.stream().filter(code -> !owed.contains(code)).forEach(turned::add);
        List<Answer> moved = all.stream()
                .filter(answer -> answer.owner() != null && turned.contains(answer.question()))
                .toList();
        if (!moved.isEmpty()) {
            tasks.renew(moved, calls.of(nomination), owed, desk.person());
        }
    }
}
