package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.cycle.QuestionSection;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerBook;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.AnswerStanding;
import th.go.led.rangwan.domain.nomination.AnswerText;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.ReadingMark;
import th.go.led.rangwan.domain.nomination.WordCount;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** Puts answers and questions together for the screen. */
@Dependent
public class AnswerPages {
    @Inject
    private AroundAnswers surroundings;

    @Inject
    private Nominations nominations;

    /** The page of the question of that code, the first one for an empty code; not found for any other. */
    AnswerSheet page(Nomination nomination, CycleDefinition call, List<Answer> answers, String code) {
        List<QuestionDefinition> all = call.questions().all();
        QuestionDefinition question =
                code.isEmpty() ? all.get(0) : call.question(code).orElseThrow(NotFoundException::new);
        AnswerBook book = new AnswerBook(call.questions(), answers);
        Map<String, Answer> byCode = answers.stream().collect(Collectors.toMap(Answer::question, Function.identity()));
        Answer stored = byCode.get(question.code());
        Answer answer = stored == null ? new Answer(nomination, question.code()) : stored;
        AroundAnswers.View around = surroundings.of(nomination, answers);
        return new AnswerSheet(
                nomination.id(),
                question(question, all, book),
                text(answer, AnswerPart.TH),
                text(answer, AnswerPart.EN),
                text(answer, AnswerPart.CHOICE),
                answer.translationOlder(),
                call.questions().sections().stream()
                        .map(section -> section(section, book, byCode, around))
                        .toList(),
                AnswerCounts.of(book),
                call.questions().note(),
                call.questions().verified(),
                nominations.writable(nomination),
                around(answer, stored, around));
    }

    private static AnswerSheet.Around around(Answer answer, Answer stored, AroundAnswers.View around) {
        ReadingMark mark = around.mark(stored);
        return new AnswerSheet.Around(
                charge(answer, around),
                around.open(stored),
                mark.read() ? mark.changedFrom() : Map.of(),
                !mark.read() && mark.changed(),
                writers(answer.question(), around));
    }

    private static AnswerSheet.Charge charge(Answer answer, AroundAnswers.View around) {
        return answer == null
                ? new AnswerSheet.Charge(null, false, null)
                : new AnswerSheet.Charge(
                        name(answer.owner()), around.mine(answer.owner()), AnswerTasks.due(answer.dueOn()));
    }

    private static List<AnswerSheet.Writer> writers(String question, AroundAnswers.View around) {
        return around.at(question).stream()
                .map(writer ->
                        new AnswerSheet.Writer(name(writer.person()), around.mine(writer.person()), writer.part()))
                .toList();
    }

    private static AnswerSheet.QuestionSheet question(
            QuestionDefinition question, List<QuestionDefinition> all, AnswerBook book) {
        int place = all.indexOf(question);
        QuestionDefinition.Dependency opener = question.dependsOn();
        return new AnswerSheet.QuestionSheet(
                question.code(),
                question.text(),
                question.guidance(),
                question.answer(),
                question.maxWords(),
                opener == null ? null : opener.question(),
                opener == null ? null : opener.answer(),
                all.stream()
                        .filter(other -> other.dependsOn() != null
                                && other.dependsOn().question().equals(question.code()))
                        .map(QuestionDefinition::code)
                        .collect(Collectors.joining(", ")),
                book.standing(question),
                place == 0 ? null : all.get(place - 1).code(),
                place == all.size() - 1 ? null : all.get(place + 1).code());
    }

    private static AnswerSheet.Section section(
            QuestionSection section, AnswerBook book, Map<String, Answer> answers, AroundAnswers.View around) {
        List<AnswerSheet.Mark> marks = section.questions().stream()
                .map(question -> mark(question, book, answers.get(question.code()), around))
                .toList();
        return new AnswerSheet.Section(
                section.title(),
                marks,
                (int) marks.stream()
                        .filter(mark -> mark.standing() == AnswerStanding.DONE)
                        .count(),
                (int) marks.stream()
                        .filter(mark -> mark.standing() != AnswerStanding.NOT_ASKED)
                        .count());
    }

    private static AnswerSheet.Mark mark(
            QuestionDefinition question, AnswerBook book, Answer answer, AroundAnswers.View around) {
        QuestionDefinition.Dependency opener = question.dependsOn();
        return new AnswerSheet.Mark(
                question.code(),
                question.shortTitle(),
                book.standing(question),
                opener == null ? null : opener.question(),
                opener == null ? null : opener.answer(),
                charge(answer, around),
                around.open(answer),
                around.mark(answer).changed(),
                writers(question.code(), around));
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
