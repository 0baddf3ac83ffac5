package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.People;

/** Reads who asks whom for what, as letters and messages name it. */
@Dependent
class LetterParties {
    @Inject
    private People people;

    @Inject
    private Cycles cycles;

    /** The names that a letter of the nomination uses. */
    LetterCase of(ReferenceLetter letter) {
        Nomination nomination = letter.nomination();
        OrgUnit department = people.headOfDepartment().unit();
        OrgUnit unit = people.coordinatingUnit();
        CycleDefinition call =
                cycles.definition(nomination.entry().cycle(), nomination.entry().revision());
        return new LetterCase(
                name(department),
                name(unit),
                Stream.of(unit.nameTh(), unit.telephone())
                        .filter(line -> !line.isBlank())
                        .toList(),
                letter.body().name(),
                nomination.initiative().title(),
                call.title(),
                LetterRule.of(call).needed());
    }

    private static Bilingual name(OrgUnit unit) {
        return new Bilingual(unit.nameTh(), unit.nameEn());
    }

    /**
     * The names in one place.
     *
     * @param contact the unit to turn to and below it its telephone, one line each
     * @param call the edition of the award that is applied for
     * @param needed how many letters the call asks for
     */
    record LetterCase(
            Bilingual department,
            Bilingual unit,
            List<String> contact,
            Bilingual body,
            Bilingual work,
            Bilingual call,
            int needed) {}
}
