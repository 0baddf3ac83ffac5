package th.go.led.rangwan.domain.decision;

import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Whom words on a paper name: a unit, then its head and everybody in it answer for it, or one person. Exactly one of the
 * two is set.
 */
public record Recipient(OrgUnit unit, Person person) {
    /** Refuses both and neither, a mistake of the program. */
    public Recipient {
        if ((unit == null) == (person == null)) {
            throw new IllegalArgumentException("words on a paper name a unit or a person");
        }
    }

    /** This unit. */
    public static Recipient unit(OrgUnit unit) {
        return new Recipient(unit, null);
    }

    /** This person. */
    public static Recipient person(Person person) {
        return new Recipient(null, person);
    }

    /** Whether that viewer is the person, or holds a post in the unit now. */
    public boolean includes(Viewer viewer) {
        return unit == null
                ? person.id() == viewer.personId()
                : viewer.unitIds().contains(unit.id());
    }

    /** The name of the unit or person. */
    public Bilingual name() {
        return unit == null
                ? new Bilingual(person.nameTh(), person.nameEn())
                : new Bilingual(unit.nameTh(), unit.nameEn());
    }
}
