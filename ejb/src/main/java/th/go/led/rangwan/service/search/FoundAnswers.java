package th.go.led.rangwan.service.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Passage;

/** Answers in both languages; the newest nomination first, its answers in the order of their making. */
final class FoundAnswers extends Finding<Answer> {
    private final Function<Nomination.Entry, CycleDefinition> calls;

    FoundAnswers(EntityManager entities, Search search, Function<Nomination.Entry, CycleDefinition> calls) {
        super(entities, search, Answer.class);
        this.calls = calls;
    }

    @Override
    String selected() {
        return "a";
    }

    @Override
    String id() {
        return "a.id";
    }

    @Override
    String from() {
        return "Answer a join a.nomination n join n.initiative i";
    }

    /** Answers that were kept aside when their nomination moved answer no question and have no page. */
    @Override
    String rights() {
        return READABLE + " and a.question not like '~%'";
    }

    @Override
    String mentions(String word) {
        return " and a.searchText like " + word + " escape '!'";
    }

    @Override
    String after() {
        return "(n.id < :major or (n.id = :major and a.id > :minor))";
    }

    @Override
    String order() {
        return "n.id desc, a.id";
    }

    @Override
    List<FoundRow> rows(List<Answer> part) {
        if (!part.isEmpty()) { // works and nominations of the page at once
            entities()
                    .createQuery(
                            "select n from Nomination n join fetch n.initiative where n in :nominations",
                            Nomination.class)
                    .setParameter(
                            "nominations",
                            part.stream().map(Answer::nomination).distinct().toList())
                    .getResultList();
        }
        return part.stream().map(this::row).toList();
    }

    private FoundRow row(Answer answer) {
        List<String> words = search().words();
        Nomination nomination = answer.nomination();
        CycleDefinition call = calls.apply(nomination.entry());
        Bilingual question = call.question(answer.question())
                .map(QuestionDefinition::shortTitle)
                .orElse(Bilingual.same(""));
        Bilingual work = nomination.initiative().title();
        return new FoundRow(
                "answers.xhtml?id=" + nomination.id() + "&q=" + answer.question(),
                Passage.whole(answer.question() + " " + question.th(), List.of()),
                Passage.whole(answer.question() + " " + question.en(), List.of()),
                new Bilingual(
                        work.th() + " · " + call.title().th(),
                        work.en() + " · " + call.title().en()),
                null,
                new FoundTexts(words)
                        .with("search.in.thai", "th", answer.text(AnswerPart.TH).words())
                        .with(
                                "search.in.english",
                                "en",
                                answer.text(AnswerPart.EN).words())
                        .shown());
    }

    @Override
    Cursor cursor(Answer last) {
        return new Cursor(last.nomination().id(), last.id());
    }
}
