package th.go.led.rangwan.service.organisation;

import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/** What an order may be made of: the people, the posts, and the delegations in force that may be passed on. */
public record OrderChoices(List<Choice> people, List<Choice> posts, List<Choice> sources) {
    /** One of them. */
    public record Choice(long id, Bilingual name) {}
}
