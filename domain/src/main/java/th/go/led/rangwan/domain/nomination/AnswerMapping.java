package th.go.led.rangwan.domain.nomination;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.cycle.QuestionSet;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * Which question of the new call each answer goes to, as a person chose it. Nothing is matched by number or words: an
 * answer for which nothing was chosen is refused, and what answers no new question is kept aside.
 */
public final class AnswerMapping {
    /** Chosen for an answer that is kept aside. */
    public static final String ASIDE = "aside";

    private final Map<Long, String> chosen;

    /**
     * The choices by the id of the answer; {@link #ASIDE} or the code of a question in {@code target}.
     *
     * @throws RefusedException at the field {@code map-<answer id>}: {@code nomination.refused.move.unchosen} for an answer
     *     without a choice, {@code nomination.refused.move.question} for a question that the target does not have,
     *     {@code nomination.refused.move.twice} for a question chosen for two answers
     */
    public AnswerMapping(Collection<Answer> written, Map<Long, String> chosen, QuestionSet target) {
        List<String> codes = target.all().stream().map(QuestionDefinition::code).toList();
        Set<String> taken = new HashSet<>();
        this.chosen = new LinkedHashMap<>();
        for (Answer answer : written) {
            String choice = chosen.get(answer.id());
            this.chosen.put(answer.id(), choice);
            if (choice == null || choice.isEmpty()) {
                throw refused("unchosen", answer);
            }
            if (!choice.equals(ASIDE) && !codes.contains(choice)) {
                throw refused("question", answer);
            }
            if (!choice.equals(ASIDE) && !taken.add(choice)) {
                throw refused("twice", answer);
            }
        }
    }

    private static RefusedException refused(String why, Answer answer) {
        return new RefusedException("nomination.refused.move." + why).at("map-" + answer.id());
    }

    /** Whether the answer is kept aside. */
    public boolean aside(Answer answer) {
        return ASIDE.equals(chosen.get(answer.id()));
    }

    /** Moves the answer, which was set aside for the while, to its question, and gives the line for the history. */
    public AnswerMove move(Answer answer, String before) {
        if (aside(answer)) {
            return new AnswerMove(answer.id(), before, null);
        }
        answer.moveTo(chosen.get(answer.id()));
        return new AnswerMove(answer.id(), before, answer.question());
    }
}
