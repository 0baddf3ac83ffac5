package th.go.led.rangwan.service.readiness;

import java.time.LocalDate;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.readiness.ReadinessItem;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One item of a readiness plan.
 *
 * @param clause the clause that asks for it; empty texts for an item of our own
 * @param owner the post that sees to it, null while nobody does
 * @param doneOn null while it is open
 * @param tickable whether the caller may say now that it is done
 */
public record ItemRow(
        long id,
        Bilingual clause,
        Bilingual words,
        Bilingual ask,
        LocalDate firstEligibleOn,
        Bilingual owner,
        LocalDate due,
        LocalDate doneOn,
        Bilingual doneBy,
        boolean tickable) {
    static ItemRow of(ReadinessItem item, boolean tickable) {
        ReadinessItem.Need need = item.need();
        Person by = item.doneBy();
        return new ItemRow(
                item.id(),
                need.clause(),
                need.words(),
                need.ask(),
                need.firstEligibleOn(),
                need.owner() == null ? null : PostRow.of(need.owner()).title(),
                need.due(),
                item.doneOn(),
                by == null ? null : new Bilingual(by.nameTh(), by.nameEn()),
                tickable);
    }
}
