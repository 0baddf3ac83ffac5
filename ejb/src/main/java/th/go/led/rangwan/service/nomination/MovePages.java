package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerMove;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationMove;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.cycle.Cycles;

/** Puts a nomination's call beside the calls to which it may move, for the screen. */
@Dependent
class MovePages {
    @Inject
    private Cycles cycles;

    @Inject
    private Calls calls;

    @Inject
    private Answers answers;

    @Inject
    private Nominations nominations;

    @Inject
    private NominationEnding ending;

    MoveSheet sheet(Nomination nomination, String key) {
        CycleDefinition call = calls.of(nomination);
        List<MoveSheet.Target> targets = cycles.all().stream()
                .filter(cycle -> cycle.state().taking())
                .map(this::target)
                .filter(target -> !target.key().equals(key(call)))
                .toList();
        MoveSheet.Target chosen = targets.stream()
                .filter(target -> target.key().equals(key))
                .findFirst()
                .orElse(null);
        CategoryDefinition now = category(call, nomination);
        if (chosen == null) {
            return new MoveSheet(
                    nomination.version(), targets, null, now.name(), List.of(), null, List.of(), List.of());
        }
        CycleDefinition target = target(key);
        return new MoveSheet(
                nomination.version(),
                targets,
                chosen,
                now.name(),
                target.categories(),
                suggestion(call, now, target),
                written(answers.of(nomination)).stream()
                        .map(answer -> row(answer, call))
                        .toList(),
                target.questions().all().stream()
                        .map(question -> new MoveSheet.Asked(question.code(), question.shortTitle()))
                        .toList());
    }

    PinSheet pin(Nomination nomination) {
        Nomination.Entry entry = nomination.entry();
        Cycle cycle = cycles.cycle(entry.cycle());
        boolean cancelled = cycle.state() == CycleState.CANCELLED;
        boolean changeable = nominations.mayChange(nomination);
        List<NominationMove> moves = answers.moves(nomination);
        return new PinSheet(
                nomination.version(),
                entry.cycle(),
                calls.of(nomination).title(),
                entry.revision(),
                cycle.lastRevision(),
                cycle.state(),
                changeable
                        && (nomination.state().writable()
                                || (cancelled && !nomination.state().ended())),
                nomination.state().undecided(cycle.state()),
                ending.mayWithdraw(nomination),
                nomination.state() == NominationState.WITHDRAWN,
                nomination.endReason(),
                moves.stream().map(this::move).toList(),
                answers.of(nomination).stream()
                        .filter(Answer::aside)
                        .flatMap(answer -> aside(answer, moves).stream())
                        .toList());
    }

    /** The definition that a target's key names; not found for any other. */
    CycleDefinition target(String key) {
        return cycles.all().stream()
                .filter(cycle -> (cycle.code() + "/" + cycle.lastRevision()).equals(key))
                .findFirst()
                .map(cycle -> cycles.definition(cycle.code(), cycle.lastRevision()))
                .orElseThrow(NotFoundException::new);
    }

    CycleState state(String cycle) {
        return cycles.cycle(cycle).state();
    }

    /** The answers that were ever written and answer a question of the present call. */
    static List<Answer> written(List<Answer> all) {
        return all.stream()
                .filter(Answer::everWritten)
                .filter(answer -> !answer.aside())
                .toList();
    }

    private MoveSheet.Target target(Cycle cycle) {
        CycleDefinition definition = cycles.definition(cycle.code(), cycle.lastRevision());
        return new MoveSheet.Target(key(definition), definition.title(), definition.revision());
    }

    private static String key(CycleDefinition definition) {
        return definition.code() + "/" + definition.revision();
    }

    private static CategoryDefinition suggestion(CycleDefinition call, CategoryDefinition now, CycleDefinition target) {
        return Optional.of(target)
                .filter(other -> other.code().equals(call.code()))
                .flatMap(other -> other.category(now.code()))
                .filter(same ->
                        same.name().equals(now.name()) && same.description().equals(now.description()))
                .orElse(null);
    }

    private static CategoryDefinition category(CycleDefinition call, Nomination nomination) {
        return call.category(nomination.entry().category()).orElseThrow(NotFoundException::new);
    }

    private static MoveSheet.Written row(Answer answer, CycleDefinition call) {
        return new MoveSheet.Written(
                answer.id(),
                answer.question(),
                text(call, answer.question()),
                answer.text(AnswerPart.TH).words(),
                answer.text(AnswerPart.EN).words(),
                answer.text(AnswerPart.CHOICE).words());
    }

    private PinSheet.Move move(NominationMove move) {
        return new PinSheet.Move(
                named(move.before()),
                named(move.after()),
                move.reason(),
                AnswerPages.name(move.movedBy()),
                move.movedAt(),
                move.answers().stream()
                        .sorted(Comparator.comparing(AnswerMove::answerId))
                        .map(line -> new PinSheet.Line(line.before(), line.after()))
                        .toList());
    }

    private Bilingual named(Nomination.Entry entry) {
        CycleDefinition call = cycles.definition(entry.cycle(), entry.revision());
        Bilingual category = call.category(entry.category())
                .map(CategoryDefinition::shortName)
                .orElse(Bilingual.same(entry.category()));
        return new Bilingual(
                call.title().th() + " ฉบับที่ " + entry.revision() + " · " + category.th(),
                call.title().en() + " revision " + entry.revision() + " · " + category.en());
    }

    private Optional<PinSheet.Aside> aside(Answer answer, List<NominationMove> moves) {
        for (NominationMove move : moves) {
            Optional<AnswerMove> line = move.answers().stream()
                    .filter(one -> one.answerId().equals(answer.id()))
                    .findFirst();
            if (line.isPresent()) {
                Nomination.Entry entry = move.before();
                CycleDefinition call = cycles.definition(entry.cycle(), entry.revision());
                MoveSheet.Written row = row(answer, call);
                String code = line.get().before();
                return Optional.of(new PinSheet.Aside(
                        call.title(), code, text(call, code), row.thai(), row.english(), row.choice()));
            }
        }
        return Optional.empty();
    }

    private static Bilingual text(CycleDefinition call, String code) {
        return call.question(code).map(QuestionDefinition::text).orElse(Bilingual.same(code));
    }
}
