package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The questions of the form, in the order of the portal.
 *
 * @param note where they come from
 * @param verified whether somebody has compared them with the real form
 * @param verifiedBy who did, null when nobody has or it is not told
 */
public record QuestionSet(Bilingual note, boolean verified, String verifiedBy, List<QuestionSection> sections)
        implements Serializable {
    public QuestionSet {
        sections = List.copyOf(sections);
    }

    /** All questions in the order of the portal. */
    public List<QuestionDefinition> all() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }
}
