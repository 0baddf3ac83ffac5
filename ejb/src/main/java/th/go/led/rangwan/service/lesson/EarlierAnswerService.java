package th.go.led.rangwan.service.lesson;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.lesson.Age;
import th.go.led.rangwan.domain.lesson.LikeQuestions;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.AnswerText;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.nomination.Nominations;

/** The answer library: what the department wrote before where much the same was asked. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class EarlierAnswerService {
    /** The most answers that are offered under one question. */
    public static final int MOST = 10;

    @Inject
    private Nominations nominations;

    @Inject
    private EarlierAnswers earlier;

    @Inject
    private Cycles cycles;

    @Inject
    private Clock clock;

    /**
     * Answers of other nominations that the caller may read to questions like this one, the newest nomination first.
     *
     * @param question code of the question in the nomination's call; empty for the first
     */
    public List<EarlierAnswerRow> like(long nominationId, String question) {
        Nomination own = nominations.readable(nominationId);
        CycleDefinition call = call(own.entry());
        QuestionDefinition asked = question.isEmpty()
                ? call.questions().all().get(0)
                : call.question(question).orElseThrow(NotFoundException::new);
        List<LikeQuestions.Call> calls = earlier.pinned().stream()
                .map(this::call)
                .map(one -> new LikeQuestions.Call(
                        one.code(), one.revision(), one.questions().all()))
                .toList();
        Map<LikeQuestions.Asked, LikeQuestions.Likeness> like =
                new LikeQuestions(earlier.mappings()).of(call.code(), asked, calls);
        List<Answer> found = earlier.to(like.keySet(), own, MOST);
        Map<Long, Annotation> checks = earlier.checks(found.stream()
                .map(answer -> answer.nomination().id())
                .distinct()
                .toList());
        Instant now = clock.instant();
        return found.stream()
                .map(answer -> row(answer, like, checks.get(answer.nomination().id()), now))
                .toList();
    }

    private CycleDefinition call(Nomination.Entry entry) {
        return cycles.definition(entry.cycle(), entry.revision());
    }

    private EarlierAnswerRow row(
            Answer answer, Map<LikeQuestions.Asked, LikeQuestions.Likeness> like, Annotation checked, Instant now) {
        Nomination nomination = answer.nomination();
        Nomination.Entry entry = nomination.entry();
        AnswerText last = Stream.of(answer.text(AnswerPart.TH), answer.text(AnswerPart.EN))
                .filter(text -> text.changedAt() != null)
                .max((one, other) -> one.changedAt().compareTo(other.changedAt()))
                .orElseThrow();
        return new EarlierAnswerRow(
                nomination.id(),
                nomination.initiative().title(),
                call(entry).title(),
                answer.question(),
                like.get(new LikeQuestions.Asked(entry.cycle(), entry.revision(), answer.question())),
                answer.text(AnswerPart.TH).words(),
                answer.text(AnswerPart.EN).words(),
                name(last.changedBy()),
                last.changedAt(),
                Age.of(last.changedAt(), now),
                checked == null ? null : checked(checked));
    }

    private static EarlierAnswerRow.Checked checked(Annotation written) {
        return new EarlierAnswerRow.Checked(
                new Bilingual(written.verb().th(), written.verb().en()),
                name(written.person()),
                new Bilingual(written.capacity().lineTh(), written.capacity().lineEn()),
                written.writtenAt());
    }

    private static Bilingual name(Person person) {
        return new Bilingual(person.nameTh(), person.nameEn());
    }
}
