package th.go.led.rangwan.service.readiness;

import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;

/** People as rows and sheets name them. */
final class Names {
    private Names() {}

    static Bilingual of(Person person) {
        return new Bilingual(person.nameTh(), person.nameEn());
    }
}
