package th.go.led.rangwan.service.organisation;

import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;

/** A person by name, with the id of their page. */
public record PersonLink(long id, Bilingual name) {
    static PersonLink of(Person person) {
        return new PersonLink(person.id(), new Bilingual(person.nameTh(), person.nameEn()));
    }
}
