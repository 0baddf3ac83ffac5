package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.AnswerKind;
import th.go.led.rangwan.domain.cycle.ClauseWhen;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerBook;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.AnswerStanding;
import th.go.led.rangwan.domain.nomination.WordCount;
import th.go.led.rangwan.domain.shared.Bilingual;

/** What the answers lack: texts, choices, words too many; an older translation and an open comment are advice. */
@ApplicationScoped
public class AnswerShortfalls implements ShortfallSource {
    private static final String FORM = "form.complete";
    private static final Set<String> ADVISED = Set.of("stale", "comments");

    @Inject
    private Answers answers;

    @Inject
    private AnswerComments comments;

    @Override
    public List<Shortfall> of(Dossier dossier) {
        List<Answer> all = answers.of(dossier.nomination());
        AnswerBook book = new AnswerBook(dossier.call().questions(), all);
        Map<String, Answer> byQuestion = all.stream().collect(Collectors.toMap(Answer::question, Function.identity()));
        Finder finder = new Finder(dossier, clause(dossier), new ArrayList<>());
        dossier.call()
                .questions()
                .all()
                .forEach(question -> finder.look(
                        question,
                        book.standing(question),
                        byQuestion.getOrDefault(question.code(), new Answer(dossier.nomination(), question.code()))));
        Map<Long, Long> open = comments.open(dossier.nomination());
        dossier.call()
                .questions()
                .all()
                .forEach(question -> finder.discuss(question, byQuestion.get(question.code()), open));
        if (!dossier.call().questions().verified()) {
            finder.found.add(new Shortfall(
                    Shortfall.Weight.ADVICE,
                    Shortfall.Topic.ANSWERS,
                    finder.clause,
                    Shortfall.Words.of("nomination.lack.unverified"),
                    dossier.preparer(),
                    new Shortfall.Spot(
                            "cycle.xhtml?tab=questions&code="
                                    + dossier.nomination().entry().cycle(),
                            "")));
        }
        return finder.found;
    }

    /** The clause that asks for the form to be complete is whichever rests on that fact. */
    private static String clause(Dossier dossier) {
        return dossier.call().clauses().stream()
                .filter(clause -> clause.when() == ClauseWhen.FILING)
                .filter(clause -> clause.rule().facts().contains(FORM))
                .findFirst()
                .map(clause -> clause.number())
                .orElse("");
    }

    private record Finder(Dossier dossier, String clause, List<Shortfall> found) {
        void look(QuestionDefinition question, AnswerStanding standing, Answer answer) {
            switch (standing) {
                case EMPTY ->
                    note(question, answer, "empty", question.answer() == AnswerKind.TEXT ? AnswerPart.TH.code() : "");
                case WRITING -> writing(question, answer);
                case OVER ->
                    note(
                            question,
                            answer,
                            "over",
                            AnswerPart.EN.code(),
                            WordCount.of(answer.text(AnswerPart.EN).words()) - question.maxWords());
                case STALE -> note(question, answer, "stale", AnswerPart.EN.code());
                default -> {}
            }
        }

        void discuss(QuestionDefinition question, Answer answer, Map<Long, Long> open) {
            long comments = answer == null ? 0 : open.getOrDefault(answer.id(), 0L);
            if (comments > 0) {
                note(question, answer, "comments", "comments", comments);
            }
        }

        private void writing(QuestionDefinition question, Answer answer) {
            if (question.answer() != AnswerKind.TEXT
                    && answer.text(AnswerPart.CHOICE).words().isEmpty()) {
                note(question, answer, "choice", AnswerPart.CHOICE.code());
            } else if (!answer.text(AnswerPart.TH).written()) {
                note(question, answer, "thai", AnswerPart.TH.code());
            } else {
                note(question, answer, "english", AnswerPart.EN.code());
            }
        }

        private void note(QuestionDefinition question, Answer answer, String what, String field, Serializable... more) {
            List<Serializable> arguments = new ArrayList<>(List.of(question.code(), question.shortTitle()));
            arguments.addAll(List.of(more));
            String key = "nomination.lack." + what;
            found.add(new Shortfall(
                    weight(what),
                    Shortfall.Topic.ANSWERS,
                    clause,
                    new Shortfall.Words(key, arguments, key + ".many"),
                    turn(answer),
                    new Shortfall.Spot(dossier.page("answers") + "&q=" + question.code(), field)));
        }

        /** Whoever is entrusted with the question, else whoever prepares the nomination. */
        private Bilingual turn(Answer answer) {
            return answer.owner() == null ? dossier.preparer() : AnswerPages.name(answer.owner());
        }

        /** Words too many stop the sending already, as soon as somebody may still cut them. */
        private Shortfall.Weight weight(String what) {
            if (ADVISED.contains(what)) {
                return Shortfall.Weight.ADVICE;
            }
            return what.equals("over") && dossier.nomination().state().writable()
                    ? Shortfall.Weight.SENDING
                    : Shortfall.Weight.FILING;
        }
    }
}
