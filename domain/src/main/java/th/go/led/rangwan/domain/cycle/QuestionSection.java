package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Questions that belong together.
 */
public record QuestionSection(Bilingual title, List<QuestionDefinition> questions) implements Serializable {
    public QuestionSection {
        questions = List.copyOf(questions);
    }
}
