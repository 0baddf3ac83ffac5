package th.go.led.rangwan.service.memo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.paper.PaperRegister;
import th.go.led.rangwan.domain.paper.PaperSeries;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.paper.Registry;

/** Shows the registers of the units: every number with its paper, cancelled ones too; and begins a year's numbers. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class MemoBookService {
    private static final int PART = 50;

    @Inject
    private Books books;

    @Inject
    private Registry registry;

    @Inject
    private People people;

    @Inject
    private MemoDesk desk;

    /**
     * A part of a register.
     *
     * @param before only numbers below that one; 0 for the newest
     */
    public MemoBook book(BookAsk wanted, int before) {
        List<OrgUnit> units = books.units();
        BookAsk ask = books.settled(wanted, units);
        List<MemoBook.Row> rows = books.rows(ask, before <= 0 ? Integer.MAX_VALUE : before, PART + 1);
        boolean more = rows.size() > PART;
        List<MemoBook.Row> shown = more ? rows.subList(0, PART) : rows;
        Optional<PaperRegister> register = books.register(ask);
        boolean writes = units.stream().anyMatch(unit -> unit.id() == ask.unitId() && desk.registry(unit));
        return new MemoBook(
                ask,
                units.stream().map(MemoBookService::unit).toList(),
                books.years(ask.unitId(), ask),
                List.copyOf(shown),
                writes ? books.drafts(ask.unitId()) : List.of(),
                more ? shown.get(PART - 1).number() : 0,
                register.map(PaperRegister::firstNumber).orElse(1),
                writes
                        && thisYear(ask.year())
                        && register.filter(PaperRegister::begun).isEmpty(),
                writes);
    }

    private static MemoBook.Unit unit(OrgUnit unit) {
        return new MemoBook.Unit(unit.id(), new Bilingual(unit.nameTh(), unit.nameEn()));
    }

    private boolean thisYear(int year) {
        return ThaiDate.dayOf(desk.now()).getYear() == year;
    }

    /**
     * Sets the first number of this year's register of a unit, once, before any is given out; for a book that went on from
     * paper. Refused to whoever has no post in the unit, and as {@link PaperRegister#beginWith} says.
     */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR})
    public void begin(long unitId, PaperSeries series, int first) {
        OrgUnit unit = people.unit(unitId).orElseThrow(NotFoundException::new);
        desk.requireRegistry(unit);
        Instant now = desk.now();
        PaperRegister register = registry.begin(unit, series, first);
        desk.note(
                "register.begun",
                "unit:" + unit.id(),
                series + " " + ThaiDate.dayOf(now).getYear() + " first " + register.firstNumber());
    }
}
