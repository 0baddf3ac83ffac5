package th.go.led.rangwan.domain.nomination;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.AnswerKind;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.cycle.QuestionSet;

/** The answers of one nomination read against the questions of its call. Counts only what is asked. */
public final class AnswerBook {
    private final QuestionSet questions;
    private final Map<String, Answer> answers;
    private final Map<String, AnswerStanding> standings = new HashMap<>();

    /** The answers to that set of questions; an answer that is not there counts as empty. */
    public AnswerBook(QuestionSet questions, Collection<Answer> answers) {
        this.questions = questions;
        this.answers = answers.stream().collect(Collectors.toMap(Answer::question, Function.identity()));
    }

    /** The book after the answer to that question was written: only it, and what depends on it, is judged anew. */
    public AnswerBook after(QuestionDefinition written) {
        AnswerBook book = new AnswerBook(questions, answers.values());
        book.standings.putAll(standings);
        questions.all().stream()
                .filter(question -> question.equals(written)
                        || (question.dependsOn() != null
                                && question.dependsOn().question().equals(written.code())))
                .forEach(question -> book.standings.remove(question.code()));
        return book;
    }

    /** How far the answer to that question is; judged once, so a book that was read is not written on. */
    public AnswerStanding standing(QuestionDefinition question) {
        AnswerStanding known = standings.get(question.code());
        if (known == null) {
            known = judged(question);
            standings.put(question.code(), known);
        }
        return known;
    }

    /** The codes of the asked questions that are not done. */
    public Set<String> unfinished() {
        return codes(standing -> standing != AnswerStanding.DONE && standing != AnswerStanding.NOT_ASKED);
    }

    /** The codes of the questions whose text to submit is over the limit, in the order of the portal. */
    public Set<String> over() {
        return codes(standing -> standing == AnswerStanding.OVER);
    }

    private Set<String> codes(Predicate<AnswerStanding> wanted) {
        return questions.all().stream()
                .filter(question -> wanted.test(standing(question)))
                .map(QuestionDefinition::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private AnswerStanding judged(QuestionDefinition question) {
        if (!asked(question)) {
            return AnswerStanding.NOT_ASKED;
        }
        if (!begun(question.code())) {
            return AnswerStanding.EMPTY;
        }
        if (over(question)) {
            return AnswerStanding.OVER;
        }
        if (!complete(question)) {
            return AnswerStanding.WRITING;
        }
        return answers.get(question.code()).translationOlder() ? AnswerStanding.STALE : AnswerStanding.DONE;
    }

    /** Whether the question is asked, as far as the answer on which it depends has been given. */
    public boolean asked(QuestionDefinition question) {
        QuestionDefinition.Dependency needs = question.dependsOn();
        if (needs == null) {
            return true;
        }
        String given = words(needs.question(), AnswerPart.CHOICE);
        return given.isEmpty() || given.equals(needs.answer());
    }

    /** How many questions are asked. */
    public int total() {
        return (int) questions.all().stream().filter(this::asked).count();
    }

    /** How many of the asked questions are done. */
    public int done() {
        return count(AnswerStanding.DONE);
    }

    /** How many questions stand so. */
    public int count(AnswerStanding standing) {
        return (int) questions.all().stream()
                .filter(question -> standing(question) == standing)
                .count();
    }

    /** How many of the asked questions have words in that part; a bare yes or no counts for both languages. */
    public int written(AnswerPart part) {
        return (int) questions.all().stream()
                .filter(this::asked)
                .filter(question -> !words(question.code(), part).isBlank()
                        || (!wantsWords(question)
                                && !words(question.code(), AnswerPart.CHOICE).isEmpty()))
                .count();
    }

    private boolean begun(String code) {
        return !words(code, AnswerPart.TH).isBlank()
                || !words(code, AnswerPart.EN).isBlank()
                || !words(code, AnswerPart.CHOICE).isEmpty();
    }

    private boolean over(QuestionDefinition question) {
        return question.maxWords() != null && WordCount.of(words(question.code(), AnswerPart.EN)) > question.maxWords();
    }

    private boolean complete(QuestionDefinition question) {
        String code = question.code();
        boolean chosen = question.answer() == AnswerKind.TEXT
                || !words(code, AnswerPart.CHOICE).isEmpty();
        boolean worded = !words(code, AnswerPart.TH).isBlank()
                && !words(code, AnswerPart.EN).isBlank();
        return chosen && (worded || !wantsWords(question));
    }

    private boolean wantsWords(QuestionDefinition question) {
        String code = question.code();
        return switch (question.answer()) {
            case TEXT -> true;
            case YES_NO -> false;
            case YES_NO_TEXT ->
                !words(code, AnswerPart.CHOICE).equals("no")
                        || !words(code, AnswerPart.TH).isBlank()
                        || !words(code, AnswerPart.EN).isBlank();
        };
    }

    private String words(String code, AnswerPart part) {
        Answer answer = answers.get(code);
        return answer == null ? "" : answer.text(part).words();
    }
}
