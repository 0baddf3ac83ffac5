package th.go.led.rangwan.service.event;

import th.go.led.rangwan.domain.identity.PostHolding;
import th.go.led.rangwan.domain.shared.Bilingual;

/** A person who may be assigned, with the unit of their first post. */
public record EventPersonRow(long id, Bilingual name, Bilingual unit) {
    static EventPersonRow of(PostHolding holding) {
        return new EventPersonRow(
                holding.person().id(),
                new Bilingual(holding.person().nameTh(), holding.person().nameEn()),
                new Bilingual(
                        holding.post().unit().nameTh(), holding.post().unit().nameEn()));
    }
}
