package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.cycle.QuestionSection;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerBook;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.AnswerText;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.WordCount;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** Puts answers and questions together for the screen. */
@Dependent
public class AnswerPages {
    /** The page of the question of that code, the first one for an empty code; not found for any other. */
    AnswerSheet page(Nomination nomination, CycleDefinition call, List<Answer> answers, String code, boolean writable) {
        List<QuestionDefinition> all = call.questions().all();
        QuestionDefinition question =
                code.isEmpty() ? all.get(0) : call.question(code).orElseThrow(NotFoundException::new);
        AnswerBook book = new AnswerBook(call.questions(), answers);
        Answer answer = answers.stream()
                .filter(each -> each.question().equals(question.code()))
                .findFirst()
                .orElseGet(() -> new Answer(nomination, question.code()));
        return new AnswerSheet(
                nomination.id(),
                question(question, all, book),
                text(answer, AnswerPart.TH),
                text(answer, AnswerPart.EN),
                text(answer, AnswerPart.CHOICE),
                answer.translationOlder(),
                call.questions().sections().stream()
                        .map(section -> section(section, book))
                        .toList(),
                AnswerCounts.of(book),
                call.questions().note(),
                call.questions().verified(),
                writable);
    }

    private static AnswerSheet.QuestionSheet question(
            QuestionDefinition question, List<QuestionDefinition> all, AnswerBook book) {
        int place = all.indexOf(question);
        QuestionDefinition.Dependency opener = question.dependsOn();
        return new AnswerSheet.QuestionSheet(
                question.code(),
                question.text(),
                question.answer(),
                question.maxWords(),
                opener == null ? null : opener.question(),
                opener == null ? null : opener.answer(),
                book.standing(question),
                place == 0 ? null : all.get(place - 1).code(),
                place == all.size() - 1 ? null : all.get(place + 1).code());
    }

    private static AnswerSheet.Section section(QuestionSection section, AnswerBook book) {
        return new AnswerSheet.Section(
                section.title(),
                section.questions().stream()
                        .map(question ->
                                new AnswerSheet.Mark(question.code(), question.shortTitle(), book.standing(question)))
                        .toList());
    }

    private static AnswerSheet.TextSheet text(Answer answer, AnswerPart part) {
        AnswerText text = answer.text(part);
        String words = text.words();
        return new AnswerSheet.TextSheet(
                words,
                text.edition(),
                part == AnswerPart.TH ? ThaiWords.about(words) : WordCount.of(words),
                WordCount.characters(words),
                name(text.changedBy()),
                text.changedAt());
    }

    /** A person's name as shown, null for nobody. */
    static Bilingual name(Person person) {
        return person == null ? null : new Bilingual(person.nameTh(), person.nameEn());
    }
}
